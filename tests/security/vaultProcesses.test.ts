// More than one process, and one that is killed: a journal has one writer, and an acknowledged save is on disk.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inspectVault } from '../../main/vault/inspect.ts';
import { contentOf, newVault, note } from '../unit/vault/kit.ts';
import { rejectionOf } from '../unit/vault/refusal.ts';

const PROGRAM = fileURLToPath(new URL('./vaultProcess.ts', import.meta.url));

type Started = {
  readonly child: ChildProcess;
  readonly lines: AsyncIterator<string>;
  readonly ended: Promise<unknown>;
};

function start(mode: 'hold' | 'try' | 'write', file: string): Started {
  const child = spawn(process.execPath, [PROGRAM, mode, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
  });
  return { child, lines, ended };
}

const nextLine = async ({ lines }: Started): Promise<string | undefined> => {
  const next = await lines.next();
  return next.done ? undefined : next.value;
};

describe('a journal open in another process', () => {
  it('is in use, said within a second, and not touched; the other goes on saving', async () => {
    const { vault, file, open } = await newVault();
    vault.close();
    const holder = start('hold', file);
    expect(await nextLine(holder)).toBe('open');
    const before = readFileSync(file);
    const started = performance.now();
    expect(await rejectionOf(open())).toEqual({ code: 'in-use' });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(inspectVault(file).state).toBe('present');
    expect(readFileSync(file).equals(before)).toBe(true);
    holder.child.stdin?.write('save\n');
    expect(await nextLine(holder)).toBe('saved');
    await holder.ended;
    expect(contentOf(await open()).size).toBe(1);
  });

  it('stays in use for others after everything this process may ask about its own open journal', async () => {
    const { vault, file, open } = await newVault();
    inspectVault(file);
    expect(await rejectionOf(open())).toEqual({ code: 'in-use' });
    inspectVault(file);
    const other = start('try', file);
    expect(await nextLine(other)).toBe('refused in-use');
    await other.ended;
    vault.commit([{ put: note('still mine') }]);
    vault.close();
    const later = start('try', file);
    expect(await nextLine(later)).toBe('open');
    await later.ended;
  });
});

/** Reads acknowledgements, kills at a moment chosen by chance, and reads what was still in the pipe. */
async function killWhileWriting(file: string): Promise<Map<string, number>> {
  const writer = start('write', file);
  const acknowledged = new Map<string, number>();
  const killAfter = Math.floor(Math.random() * 30);
  for (let line = await nextLine(writer), seen = 0; line !== undefined; line = await nextLine(writer), seen++) {
    const [id = '', save = ''] = line.split(' ');
    if (id !== 'open') acknowledged.set(id, Number(save));
    if (seen === killAfter) {
      const until = performance.now() + Math.random() * 3;
      while (performance.now() < until); // a random part of a save later
      writer.child.kill('SIGKILL');
    }
  }
  await writer.ended;
  return acknowledged;
}

describe('kill -9 while saving', () => {
  it('loses no acknowledged save, twenty times out of twenty', async () => {
    const { vault, file, open } = await newVault();
    vault.close();
    const acknowledged = new Map<string, number>();
    for (let round = 0; round < 20; round++) {
      for (const [id, save] of await killWhileWriting(file)) acknowledged.set(id, save);
      const last = Math.max(0, ...acknowledged.values());
      const again = await open();
      again.verify();
      // One save may have reached the disk without its acknowledgement reaching us.
      expect([last, last + 1]).toContain(again.sequence);
      const content = contentOf(again);
      const found = [...acknowledged].map(([id, save]) => {
        const { save: stored = 0 } = (content.get(id)?.value ?? {}) as { save?: number };
        return stored >= save;
      });
      expect(found).not.toContain(false);
      again.close();
    }
    expect(acknowledged.size).toBe(40);
  }, 120_000);
});
