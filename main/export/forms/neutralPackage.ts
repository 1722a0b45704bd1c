// A Word file without anything about who made it and when (docs/leaks.md, row 11): the properties say the title and the language,
// and every entry of the ZIP carries the first moment that a ZIP can say.
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { LeavingDocument } from '../leavingDocument.ts';

/** MS-DOS time, in which a ZIP counts, begins here; in local time, because that is how the library writes it. */
const NO_TIME = new Date(1980, 0, 1);
/** By the specification (ECMA-376, part 2) the types are to be found first. */
const FIRST = '[Content_Types].xml';
const CORE = 'docProps/core.xml';

export function neutralPackage(made: Uint8Array, { title, language }: LeavingDocument): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...unzipSync(made), [CORE]: strToU8(coreProperties(title, language)) };
  const names = Object.keys(parts).sort((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
  const entries: Zippable = {};
  for (const name of names) entries[name] = [parts[name] ?? new Uint8Array(), { mtime: NO_TIME, os: 0, attrs: 0 }];
  return zipSync(entries, { level: 9 });
}

const order = (name: string): number => (name === FIRST ? 0 : 1);

const coreProperties = (title: string, language: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
