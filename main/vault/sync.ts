// Makes a file, or a name in a folder, survive a power cut.
import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Never for a file that this process has open through SQLite: closing a descriptor drops the process's locks (heldHere.ts). */
export function syncFile(file: string): void {
  syncDescriptor(openSync(file, 'r+'));
}

/** Makes the names themselves durable. Windows has no such call and needs none for it. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') syncDescriptor(openSync(folder, 'r'));
}

function syncDescriptor(descriptor: number): void {
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
