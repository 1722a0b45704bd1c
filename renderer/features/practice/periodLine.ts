// "Period: 1 Jan 2024 to 31 Dec 2025".
import type { StretchOfTime } from '../../../preload/contract/schemas/practiceCount.ts';
import type { Speech } from './phrases.ts';

export function periodLine({ text, format }: Speech, { from, to }: StretchOfTime): string {
  const words = text.practicePaper;
  if (from !== null && to !== null) return words.period(format.shortDate(from), format.shortDate(to));
  if (from !== null) return words.since(format.shortDate(from));
  return to === null ? words.always : words.until(format.shortDate(to));
}
