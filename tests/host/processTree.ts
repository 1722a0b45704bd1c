// Which processes belong to one, and whether one is still there. Only ever asked about processes a test has started.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

const ENDED_WITHIN_MS = 5_000;

/** The process and everything below it. On Windows only the process itself. */
export function processTree(pid: number): number[] {
  const parents = process.platform === 'linux' ? parentsFromProc() : parentsFromPs();
  const tree = [pid];
  for (const one of tree) for (const [child, parent] of parents) if (parent === one) tree.push(child);
  return tree;
}

type Stat = { readonly state: string; readonly parent: number };

/** What Linux says about a process; the name in brackets may hold anything, so what counts starts after the last one. */
function statOf(pid: number | string): Stat | undefined {
  try {
    const [, state = '', parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ')').split(' ');
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

function parentsFromProc(): [pid: number, parent: number][] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.map((name) => [Number(name), statOf(name)?.parent ?? 0]);
}

function parentsFromPs(): [pid: number, parent: number][] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return rows.map(([pid = 0, parent = 0]) => [pid, parent]);
}

/** One that has ended and only waits to be collected by the system does not count. */
export function isAlive(pid: number): boolean {
  if (process.platform === 'linux') return !['Z', 'X'].includes(statOf(pid)?.state ?? 'Z');
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Resolves when the process has ended; one that does not end by itself is ended. */
export async function ended(pid: number): Promise<void> {
  const since = Date.now();
  while (isAlive(pid)) {
    if (Date.now() - since > ENDED_WITHIN_MS) process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
