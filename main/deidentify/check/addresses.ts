// Streets with their numbers, in the ways that other languages write them: default-deny finds the words, not what belongs to them.
import { matched } from './found.ts';
import type { Identifier } from './identifier.ts';

const PATTERNS: readonly RegExp[] = [
  /** "Adlerstraße 7", "Storgatan 14", "Lindenweg 3 a" */
  /(?<![\p{L}\p{N}])\p{L}[\p{L}.-]+(?:stra(?:ß|ss)e|str\.|gasse|platz|allee|weg|damm|ufer|ring|gatan|vägen|gade|vej|gata|veien|straat|laan|plein|gracht|kade|utca|tie|katu) ?\d{1,4} ?[a-z]?(?![\p{L}\p{N}])/gu,
  /** "calle Sierra Gorda", "rue des Pyrénées", "ul. Długa 4", "Triq il-Kbira" */
  /(?<![\p{L}\p{N}])(?:[Cc]alle|[Rr]ue|[Vv]ia|[Rr]ua|[Aa]venida|[Aa]venue|[Bb]oulevard|[Pp]laza|[Pp]lace|[Pp]iazza|[Cc]orso|[Uu]l\.|[Uu]lica|[Tt]riq|[Cc]arrer|[Jj]alan|[Jj]ln\.?|[Ss]haria)(?: (?:de|des|du|del|della|da|do|dos|das|la|le|los|las|il-?))* ?['’]?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*(?:,? \d{1,4}[a-z]?)?(?![\p{L}\p{N}])/gu,
  /** "41 Marsh Lane", "18 Garnet Terrace", "Clough Rd" */
  /(?<![\p{L}\p{N}.,])(?:\d{1,5}[a-z]?,? )?(?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Terrace|Row|Square|Gardens|Grove|Boulevard|Blvd)(?=[\s.,;:)!?]|$)(?! \p{Lu}[\p{L}]+(?:'s)? (?:said|says))/gu,
  /** "blk 412 bedok north", "Block 7" */
  /(?<![\p{L}\p{N}])(?:[Bb]lk|BLK) \d{1,4}[A-Za-z]?(?: \p{L}+){0,3}(?=[,.;])/gu,
  /** "C wing 3-14", "flat 2/1" */
  /(?<![\p{L}\p{N}])[A-Z] wing \d{1,2}(?:[-/]\d{1,3})?(?![\p{L}\p{N}])/gu,
];

export const addresses = (text: string): Identifier[] =>
  PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => matched(match, 'LOCATION', 'address')));
