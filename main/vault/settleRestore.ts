// A restore moves up to five names, and a file system moves one at a time. Before the first of them a note is written and
// synced that says what is to be done; whoever finds it finishes that. So after a crash the journal is wholly the old or
// wholly the restored one, and never one beside the log of the other.
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type JournalFiles, sizeOf } from './journalFiles.ts';
import { placeExclusively, writeSynced } from './publish.ts';
import { besideIt, moveAside } from './setAside.ts';
import { onStorage } from './storageErrors.ts';
import { syncFolder } from './sync.ts';

/** Base names, in the journal's own folder. */
export type RestorePlan = {
  /** The restored journal, complete, checked and synced. */
  readonly restored: string;
  /** Where the present one goes. */
  readonly aside: string;
};

const noteFile = (files: JournalFiles): string => `${files.main}.restoring`;

/** Hexadecimal and a stamp behind the journal's own name: a note from elsewhere cannot point out of the folder. */
function isPlanFor(files: JournalFiles, plan: unknown): plan is RestorePlan {
  if (typeof plan !== 'object' || plan === null || !('restored' in plan) || !('aside' in plan)) return false;
  const own = (name: unknown, form: RegExp) =>
    typeof name === 'string' &&
    name.startsWith(basename(files.main)) &&
    form.test(name.slice(basename(files.main).length));
  return own(plan.restored, /^\.[0-9a-f]{16}\.restored$/) && own(plan.aside, /^\.set-aside-\w{16}-[0-9a-f]{4}$/);
}

export function beginRestore(files: JournalFiles, plan: RestorePlan): void {
  const draft = `${noteFile(files)}.new`;
  rmSync(draft, { force: true });
  writeSynced(draft, new TextEncoder().encode(JSON.stringify(plan)));
  renameSync(draft, noteFile(files));
  syncFolder(dirname(files.main));
}

/** A restore was begun and is not finished: what it needs must stay. */
export function isRestoreDue(files: JournalFiles): boolean {
  return existsSync(noteFile(files));
}

/** Finishes a restore that was begun, if one was. Refuses what the storage says; then the next call goes on. */
export function settleRestore(files: JournalFiles): void {
  if (!isRestoreDue(files)) return;
  onStorage(() => {
    const plan = readPlan(files);
    if (plan) carryOut(files, plan);
    rmSync(noteFile(files), { force: true });
    syncFolder(dirname(files.main));
  });
}

function readPlan(files: JournalFiles): RestorePlan | undefined {
  try {
    const plan: unknown = JSON.parse(readFileSync(noteFile(files), 'utf8'));
    return isPlanFor(files, plan) ? plan : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // not ours: ours is there whole or not at all
    throw error;
  }
}

function carryOut(files: JournalFiles, plan: RestorePlan): void {
  const restored = besideIt(files, plan.restored).main;
  if (!existsSync(restored)) return; // in its place already
  if (!isSameFile(restored, files.main)) {
    moveAside(files, besideIt(files, plan.aside));
    // What is left then, and empty, is the claim of `placeExclusively` before a crash on a disk without hard links.
    if (existsSync(files.main) && sizeOf(files.main) === 0) rmSync(files.main);
    placeExclusively(restored, files.main);
    syncFolder(dirname(files.main));
  }
  rmSync(restored, { force: true });
}

/** A hard link was made and the first name not yet taken away. */
function isSameFile(one: string, other: string): boolean {
  const [left, right] = [one, other].map((file) => statSync(file, { bigint: true, throwIfNoEntry: false }));
  return left !== undefined && right !== undefined && left.ino === right.ino && left.dev === right.dev;
}
