// The journals this process holds open. POSIX drops all of a process's locks on a file when ANY of its descriptors for it
// is closed (fcntl(2)); so reading the raw header of an open journal would silently let a second process in. Locks are per
// process, and therefore this is the one piece of state in main/vault that is too. stat(2) opens nothing.
import { statSync } from 'node:fs';

const held = new Set<string>();

function identity(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.dev}:${stat.ino}`;
}

export function isHeldHere(file: string): boolean {
  const id = identity(file);
  return id !== undefined && held.has(id);
}

/** Notes that `file` is open here; call the answer once it is closed. */
export function holdHere(file: string): () => void {
  const id = identity(file);
  if (id === undefined) return () => undefined;
  held.add(id);
  return () => held.delete(id);
}
