// Starts a writer, kills it with SIGKILL at a moment chosen by chance, and answers everything it had said until then.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** `latest`: milliseconds after its first line. About two deeds long, so that kills are spread over all of one. */
export async function killedWhile<Said>(writer: URL, task: unknown, latest: number): Promise<readonly Said[]> {
  const child = spawn(process.execPath, [fileURLToPath(writer)], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (bytes: Buffer) => {
    complaint += bytes.toString();
  });
  child.stdin.end(JSON.stringify(task));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('close', (_, signal) => resolve(signal));
  });
  const said: Said[] = [];
  const killLater = async () => {
    await wait(Math.random() * latest);
    child.kill('SIGKILL');
  };
  let killing: Promise<void> | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(JSON.parse(line) as Said);
    killing ??= killLater();
  }
  await killing;
  if ((await ended) !== 'SIGKILL') throw new Error(`the writer ended by itself: ${complaint}`);
  return said;
}
