// Looks for words in files, as somebody who holds the disk could: whole files, in UTF-8 and in UTF-16, in whatever case.
// Files that were deleted but are still held open by a process are looked at too (Linux).
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type FoundWord = { readonly word: string; readonly file: string };

/** Every file below the folders. Links are not followed; a file that goes away meanwhile is passed over. */
export function filesBelow(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

/** Open files of these processes that no folder names any more. Memory that only looks like a file is left out. */
export function deletedButOpen(pids: readonly number[]): string[] {
  return pids.flatMap((pid) => {
    const folder = `/proc/${pid}/fd`;
    try {
      return readdirSync(folder)
        .map((name) => join(folder, name))
        .filter((link) => linkTarget(link).endsWith(' (deleted)') && !/^\/(memfd:|dev\/shm\/)/.test(linkTarget(link)));
    } catch {
      return [];
    }
  });
}

function linkTarget(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

/** Words are of letters only, so that one pass in lower case finds them in any case. */
export function findWords(words: readonly string[], files: readonly string[]): FoundWord[] {
  return files.flatMap((file) => {
    const content = contentOf(file);
    if (!content) return [];
    // Latin-1 keeps one character per byte; without its zero bytes, UTF-16 of letters reads like UTF-8.
    const text = content.toString('latin1').toLowerCase();
    const narrow = text.replaceAll('\0', '');
    return words
      .filter((word) => text.includes(word.toLowerCase()) || narrow.includes(word.toLowerCase()))
      .map((word) => ({ word, file }));
  });
}

function contentOf(file: string): Buffer | undefined {
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}
