import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RecordDigest, RecordMac } from '../../../main/crypto/digest.ts';
import { systemRandom } from '../../../main/crypto/random.ts';

const key = systemRandom(32);
const mac = new RecordMac(key);
const record = () => ({ id: systemRandom(16), tag: systemRandom(16) });

describe('the digest over all records', () => {
  it('is the XOR of what OpenSSL makes as HMAC-SHA-256 of id and tag', () => {
    const records = Array.from({ length: 5 }, record);
    const digest = new RecordDigest(mac);
    for (const { id, tag } of records) digest.add(id, tag);
    const expected = records
      .map(({ id, tag }) => createHmac('sha256', key).update(id).update(tag).digest())
      .reduce<Uint8Array>((sum, next) => sum.map((byte, index) => byte ^ (next[index] ?? 0)), new Uint8Array(32));
    expect(digest.value()).toEqual(expected);
  });

  it('is zero for no records, and again when all were removed, in any order', () => {
    const records = Array.from({ length: 3 }, record);
    const digest = new RecordDigest(mac);
    expect(digest.value()).toEqual(new Uint8Array(32));
    for (const { id, tag } of records) digest.add(id, tag);
    expect(digest.value()).not.toEqual(new Uint8Array(32));
    for (const { id, tag } of records.reverse()) digest.remove(id, tag);
    expect(digest.value()).toEqual(new Uint8Array(32));
  });

  it('goes on from a given value and leaves that value alone', () => {
    const [one, two] = [record(), record()];
    const whole = new RecordDigest(mac);
    whole.add(one.id, one.tag);
    const start = whole.value();
    const later = new RecordDigest(mac, start);
    later.add(two.id, two.tag);
    whole.add(two.id, two.tag);
    expect(later.value()).toEqual(whole.value());
    expect(start).not.toEqual(whole.value());
  });

  it('is another one under another key', () => {
    const { id, tag } = record();
    expect(new RecordMac(systemRandom(32)).of(id, tag)).not.toEqual(mac.of(id, tag));
  });

  it('cannot be made any more when the journal is locked and the keyed state destroyed', () => {
    const { id, tag } = record();
    const locked = new RecordMac(key);
    locked.destroy();
    expect(() => locked.of(id, tag)).toThrow('destroyed');
  });
});
