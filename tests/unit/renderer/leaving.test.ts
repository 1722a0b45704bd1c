import { describe, expect, it } from 'vitest';
import { NO_SEAL_YET, sealOf, sealProblem } from '../../../renderer/features/leaving/seal.ts';
import { targetsFor } from '../../../renderer/features/passage/targets.ts';
import { english } from '../../../renderer/text/en/index.ts';

const words = english.leaving.seal;
const KEY = 'age1yes4jycm2hwvl8tvys9h9hn52r684xglqyvmdp78uu2m8zhhhq5szvf08z';

describe('who can open a file', () => {
  it.each([
    ['nothing yet', '', words.keyMissing],
    ['a secret key', 'AGE-SECRET-KEY-1QQQQ', words.keySecret],
    ['a secret key in small letters', 'age-secret-key-1qqqq', words.keySecret],
    ['a key of something else', 'ssh-ed25519 AAAA', words.keyOther],
    ['half a key', KEY.slice(0, 20), words.keyOther],
  ])('is asked for when there is %s', (_, key, sentence) => {
    expect(sealProblem({ ...NO_SEAL_YET, key }, words)).toBe(sentence);
  });

  it('is a key with space around it, as it comes out of a mail', () => {
    const typed = { ...NO_SEAL_YET, key: ` ${KEY}\n` };
    expect(sealProblem(typed, words)).toBeUndefined();
    expect(sealOf(typed)).toEqual({ with: 'key', key: KEY });
  });

  it('is a passphrase of a fair length, taken as it was typed', () => {
    const typed = { ...NO_SEAL_YET, way: 'passphrase', passphrase: ' eleven let' } as const;
    expect(sealProblem(typed, words)).toBe(words.passphraseShort(12));
    const long = { ...typed, passphrase: ' twelve lette' };
    expect(sealProblem(long, words)).toBeUndefined();
    expect(sealOf(long)).toEqual({ with: 'passphrase', passphrase: ' twelve lette' });
  });
});

describe('where a debrief of the other leader can go', () => {
  const group = (id: string, name: string) => ({ id, name });
  const session = (id: string, groupId: string, date: string) => ({ id, groupId, date });
  const groups = [group('g1', 'Harbour'), group('g2', 'Lantern')];
  const file = { date: '2026-03-10', groupName: 'Lantern', likely: 's2' };
  const names = (sessions: Parameters<typeof targetsFor>[1]) =>
    targetsFor(file, sessions, groups).map(({ name }) => name);

  it('begins with the likely session, then that day, then a new session of the group of the name', () => {
    const sessions = [
      session('s1', 'g1', '2026-03-10'),
      session('s2', 'g2', '2026-03-10'),
      session('s3', 'g2', '2026-03-17'),
    ];
    expect(names(sessions)).toEqual(['s2', 's1', 'new-g2', 'new-g1']);
  });

  it('is a new session only when there was none that day, and nowhere without a group', () => {
    expect(names([])).toEqual(['new-g2', 'new-g1']);
    expect(targetsFor(file, [], [])).toEqual([]);
  });
});
