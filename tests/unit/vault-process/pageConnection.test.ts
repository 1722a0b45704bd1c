import { describe, expect, test } from 'vitest';
import type { Answering, Handlers } from '../../../main/ipc/answer.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { PageConnection } from '../../../main/vault-process/pageConnection.ts';
import { PageInHand, until } from './vaultInHand.ts';

/** Answers 'search.find' only when told to; says when each call begins and ends. */
function prepared() {
  const page = new PageInHand();
  const story: string[] = [];
  const waiting: ((trouble?: 'disk-full' | 'read-only') => void)[] = [];
  const find = async ({ text }: { text: string }) => {
    story.push(`begin ${text}`);
    const trouble = await new Promise<'disk-full' | 'read-only' | undefined>((go) => waiting.push(go));
    story.push(`end ${text}`);
    if (trouble) throw refuse(trouble);
    return { results: [], more: false, privateSearched: false, complete: true };
  };
  const answering: Answering<'vault'> = {
    end: 'vault',
    handlers: { 'search.find': find } as Partial<Handlers<'vault'>> as Handlers<'vault'>,
    state: () => 'unlocked',
    reference: () => 'reference',
  };
  const connection = new PageConnection(page, answering);
  const ask = (text: string) => page.ask('search.find', { text, private: false });
  const next = async () => {
    await until(() => waiting.length > 0);
    waiting.shift()?.();
  };
  const fail = async (trouble: 'disk-full' | 'read-only') => {
    await until(() => waiting.length > 0);
    waiting.shift()?.(trouble);
  };
  return { page, story, connection, ask, next, fail };
}

describe('the page’s calls', () => {
  test('are answered one after the other, in their order', async () => {
    const { story, ask, next } = prepared();
    const all = Promise.all([ask('1'), ask('2'), ask('3')]);
    for (let call = 0; call < 3; call++) await next();
    expect((await all).every(({ ok }) => ok)).toBe(true);
    expect(story).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
  });

  test('that came before the stop are finished, those after it refused', async () => {
    const { story, connection, ask, next } = prepared();
    const before = Promise.all([ask('1'), ask('2')]);
    let stopped = false;
    const stop = connection.stop().then(() => (stopped = true));
    expect(await ask('3')).toEqual({ ok: false, error: { code: 'stopped' } });
    await next();
    expect(stopped).toBe(false);
    await next();
    await stop;
    expect((await before).every(({ ok }) => ok)).toBe(true);
    expect(story).not.toContain('begin 3');
  });

  test('that could not be written while it stops are said, earlier ones are the page’s to know', async () => {
    const { connection, ask, next, fail } = prepared();
    const earlier = ask('1');
    await fail('read-only');
    await earlier;
    const late = ask('2');
    const stop = connection.stop();
    await fail('disk-full');
    expect(await late).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(await stop).toBe('disk-full');

    connection.resume();
    const again = ask('3');
    const stopAgain = connection.stop();
    await next();
    await again;
    expect(await stopAgain).toBeUndefined();
  });

  test('go on after a lock that failed', async () => {
    const { connection, ask, next } = prepared();
    await connection.stop();
    connection.resume();
    const answer = ask('1');
    await next();
    expect((await answer).ok).toBe(true);
  });

  test('without a number are nobody’s, and end nothing', async () => {
    const { page, ask, next } = prepared();
    for (const data of [undefined, null, 7, 'call', [], {}, { call: 'one' }, { call: Number.NaN }, { call: 1.5 }])
      page.send(data);
    const answer = ask('1');
    await next();
    expect((await answer).ok).toBe(true);
    expect(page.answers).toHaveLength(1);
  });

  test('without a name or an input are answered', async () => {
    const { page } = prepared();
    page.send({ call: 1 });
    page.send({ call: 2, name: 'search.find' });
    await until(() => page.answers.length === 2);
    expect(page.answers).toMatchObject([
      { call: 1, envelope: { error: { code: 'unknown-operation' } } },
      { call: 2, envelope: { error: { code: 'invalid-input' } } },
    ]);
  });
});
