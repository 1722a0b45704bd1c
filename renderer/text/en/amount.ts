// Counts too large to picture. "Billion" means two things in English, so thousands and millions are stacked instead.
import { BEYOND, roundCount } from '../roundCount.ts';

const ONES = ['', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "about ten thousand million", to stand before what is counted. */
export function amount(count: number): string {
  if (count < 10) return 'fewer than ten';
  if (count >= BEYOND) return `more than ${inWords(BEYOND)}`;
  return `about ${inWords(count)}`;
}

function inWords(count: number): string {
  const { coefficient, thousands } = roundCount(count);
  const number = coefficient === 100 ? 'a hundred' : (ONES[coefficient] ?? String(coefficient));
  const size = [
    ...(thousands % 2 === 1 ? ['thousand'] : []),
    ...Array<string>(Math.floor(thousands / 2)).fill('million'),
  ];
  return [number, ...size].join(' ');
}
