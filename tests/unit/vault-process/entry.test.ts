// The composition root itself, in a process of its own: it ends when it should, with a code and without a word.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../vault/kit.ts';

const entry = fileURLToPath(new URL('../../../main/vault-process/entry.ts', import.meta.url));
const parentPort = new URL('./parentPortOverIpc.mjs', import.meta.url).href;

type Ended = { readonly code: number | null; readonly output: string; readonly told: unknown[] };

/** Starts it and gives it to `talk`; resolves when it has ended. */
async function run(options: { readonly withPort: boolean }, talk: (child: ChildProcess) => void): Promise<Ended> {
  const execArgv = options.withPort ? ['--import', parentPort] : [];
  const child = fork(entry, [], { execArgv, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const texts = streams.map((stream) => text(stream));
  const told: unknown[] = [];
  child.on('message', (message) => told.push(message));
  // Not 'close': it never comes when the channel was closed from this side.
  const exit = once(child, 'exit');
  talk(child);
  const [code] = (await exit) as [number | null];
  return { code, output: (await Promise.all(texts)).join(''), told };
}

const begin = () => ({ kind: 'begin', file: join(temporaryFolder(), 'journal'), syncedBy: null });

describe('the vault process', () => {
  test('that was not started by the shell ends at once', async () => {
    expect(await run({ withPort: false }, () => undefined)).toEqual({ code: 64, output: '', told: [] });
  });

  test('ends when it is locked', async () => {
    const ended = await run({ withPort: true }, (child) => {
      child.send(begin());
      child.send({ kind: 'lock' });
    });
    expect(ended).toEqual({ code: 0, output: '', told: [{ kind: 'locked' }] });
  });

  test('ends by itself when the shell is gone', async () => {
    const ended = await run({ withPort: true }, (child) => {
      child.send(begin(), () => child.disconnect());
    });
    expect(ended).toEqual({ code: 0, output: '', told: [] });
  });

  test('says nothing of a mistake but a code', async () => {
    const ended = await run({ withPort: true }, (child) => {
      child.send(begin());
      child.send('a message that cannot be');
      child.send({ kind: 'port' });
      child.send(null as never);
    });
    expect(ended).toEqual({ code: 70, output: '', told: [] });
  });
});
