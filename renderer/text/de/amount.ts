// German has one meaning for each of Million, Milliarde and Billion. Beyond them hardly anybody knows the names, so from
// there on they are stacked: "70 Millionen Billionen".
import { BEYOND, roundCount } from '../roundCount.ts';

const ONES = ['', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const SIZES = [
  ['Million', 'Millionen'],
  ['Milliarde', 'Milliarden'],
  ['Billion', 'Billionen'],
] as const;
const THOUSANDS_IN_BILLION = 4;

/** "etwa zehn Milliarden", to stand before what is counted. */
export function amount(count: number): string {
  if (count < 10) return 'weniger als zehn';
  if (count >= BEYOND) return `mehr als ${inWords(BEYOND)}`;
  return `etwa ${inWords(count)}`;
}

function inWords(count: number): string {
  const { coefficient, thousands } = roundCount(count);
  return thousands <= THOUSANDS_IN_BILLION
    ? upToBillions(coefficient, thousands)
    : `${upToBillions(coefficient, thousands - THOUSANDS_IN_BILLION)} Billionen`;
}

function upToBillions(coefficient: number, thousands: number): string {
  const number = coefficient === 100 ? 'hundert' : (ONES[coefficient] ?? String(coefficient));
  if (thousands === 0) return number;
  if (thousands === 1) return thousand(coefficient, number);
  const [one, many] = SIZES[thousands - 2] ?? SIZES[2];
  return `${number} ${coefficient === 1 ? one : many}`;
}

/** One word with a number in words ("zehntausend"), two with one in figures ("30 Tausend"). */
const thousand = (coefficient: number, number: string): string => {
  if (coefficient === 1) return 'tausend';
  return /^\d/.test(number) ? `${number} Tausend` : `${number}tausend`;
};
