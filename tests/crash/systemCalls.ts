// What a process did to the files of one folder, as strace saw it: the main thread only, where SQLite and every write of
// the vault run.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

export type Call =
  | { readonly call: 'write'; readonly file: string; readonly at: number | null; readonly bytes: Buffer }
  | { readonly call: 'truncate'; readonly file: string; readonly size: number }
  | { readonly call: 'sync'; readonly file: string }
  | { readonly call: 'create'; readonly file: string }
  | { readonly call: 'empty'; readonly file: string }
  | { readonly call: 'remove'; readonly file: string }
  | { readonly call: 'rename' | 'link'; readonly file: string; readonly to: string }
  /** A line on standard output. */
  | { readonly call: 'say'; readonly text: string };

const TRACED =
  'openat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,copy_file_range,sendfile';

export const CAN_TRACE = process.platform === 'linux' && spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;
export const NEEDS_STRACE = 'needs strace on Linux';

/** Runs a script of ours to its end, with `input` on its stdin. */
export function traced(script: string, input: string, folder: string, scratch: string): readonly Call[] {
  const log = join(scratch, 'system-calls');
  const given = ['-xx', '-y', '-s', '200000', '-e', `trace=${TRACED}`, '-o', log, process.execPath, script];
  const run = spawnSync('strace', given, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (run.status !== 0) throw new Error(`the traced process ended with ${run.status}: ${run.stderr}`);
  const lines = readFileSync(log, 'latin1').split('\n');
  rmSync(log);
  return lines.flatMap((line) => callIn(line, folder));
}

const bytesOf = (escaped: string) => Buffer.from(escaped.replaceAll('\\x', ''), 'hex');
const textOf = (escaped: string) => (escaped.includes('\\x') ? bytesOf(escaped).toString('utf8') : escaped);

function callIn(line: string, folder: string): Call[] {
  const [, name = '', rest = '', answer = ''] = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(line) ?? [];
  if (name === '' || answer.startsWith('-')) return [];
  const strings = [...rest.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, escaped = '']) => escaped);
  const descriptor = /^(\d+)(?:<([^>]*)>)?/.exec(rest);
  const open = textOf(descriptor?.[2] ?? '');
  const [first = '', second = ''] = strings.map(textOf);
  const inFolder = (path: string) => path === folder || path.startsWith(`${folder}/`);
  const numbers =
    rest
      .slice(rest.lastIndexOf('"') + 1)
      .match(/-?\d+/g)
      ?.map(Number) ?? [];
  switch (name) {
    case 'write':
      if (descriptor?.[1] === '1') return [{ call: 'say', text: first }];
      return inFolder(open)
        ? [{ call: 'write', file: open, at: null, bytes: bytesOf(strings[0] ?? '').subarray(0, Number(answer)) }]
        : [];
    case 'pwrite64':
      return inFolder(open)
        ? [
            {
              call: 'write',
              file: open,
              at: numbers.at(-1) ?? 0,
              bytes: bytesOf(strings[0] ?? '').subarray(0, Number(answer)),
            },
          ]
        : [];
    case 'ftruncate':
      return inFolder(open) ? [{ call: 'truncate', file: open, size: Number(/, (\d+)$/.exec(rest)?.[1]) }] : [];
    case 'fsync':
    case 'fdatasync':
      return inFolder(open) ? [{ call: 'sync', file: open }] : [];
    case 'openat':
      if (!inFolder(first)) return [];
      if (rest.includes('O_TRUNC')) return [{ call: 'empty', file: first }];
      return rest.includes('O_CREAT') ? [{ call: 'create', file: first }] : [];
    case 'unlink':
    case 'unlinkat':
      return inFolder(first) ? [{ call: 'remove', file: first }] : [];
    case 'rename':
    case 'renameat':
    case 'renameat2':
      return inFolder(first) ? [{ call: 'rename', file: first, to: second }] : [];
    case 'link':
    case 'linkat':
      return inFolder(first) ? [{ call: 'link', file: first, to: second }] : [];
    default:
      if (inFolder(open)) throw new Error(`a system call that is not replayed: ${name}`);
      return [];
  }
}
