// Which size of paper a country writes on. Letter in North America and where its trade reached (CLDR, "paper sizes").
import type { Paper } from '../../preload/contract/schemas/shell.ts';

const LETTER = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** `locale`: a BCP 47 tag; without a country the usual one of its language counts. */
export const paperOf = (locale: string): Paper =>
  LETTER.has(new Intl.Locale(locale).maximize().region ?? '') ? 'Letter' : 'A4';
