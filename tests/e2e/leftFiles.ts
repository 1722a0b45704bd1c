// What somebody reads in a file that left, with programs that are not ours.
import { execFileSync } from 'node:child_process';

export const wordsOfPdf = (file: string): string => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
/** Every part of the package, as it is stored, with the names of the parts. */
export const partsOf = (file: string): string =>
  execFileSync('unzip', ['-l', file], { encoding: 'utf8' }).replace(file, '') +
  execFileSync('unzip', ['-p', file], { encoding: 'utf8' });
export const wordsOfDocx = (file: string): string =>
  execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8' })
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '');
