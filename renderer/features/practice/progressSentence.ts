// A requirement as one sentence of counts: "24 of 30 case discussions". How much there is and how much is asked for; nobody is
// told here what is still to do, or that it is enough.
import type { Amount, Progress, UnitLengths } from '../../../preload/contract/schemas/practiceCount.ts';
import type { Requirement, Unit } from '../../../preload/contract/schemas/requirement.ts';
import { countedPhrase, limitPhrases, type Speech, unitNoun } from './phrases.ts';

const IN_HOURS: ReadonlySet<Unit> = new Set(['hours', 'supervision-hours', 'event-hours']);

type Leaf = Exclude<Requirement, { shape: 'all' | 'one' }>;
type LeafProgress = Exclude<Progress, { shape: 'all' | 'one' }>;

/** How much it is in its unit: hours with their fraction, double hours whole. */
export const sizeOf = ({ count, minutes }: Amount, unit: Unit, { hourMinutes }: UnitLengths): number =>
  IN_HOURS.has(unit) ? minutes / hourMinutes : count;

export function progressSentence(
  speech: Speech,
  requirement: Leaf,
  progress: LeafProgress,
  lengths: UnitLengths,
): string {
  const sentence = counts(speech, requirement, progress, lengths);
  if (requirement.words === null) return sentence;
  return `${requirement.words}: ${sentence}`;
}

function counts(speech: Speech, { counted, ...asked }: Leaf, progress: LeafProgress, lengths: UnitLengths): string {
  const { text, format } = speech;
  const words = text.practice.progress;
  const number = (value: number) => format.number(value);
  const { unit } = counted;
  switch (progress.shape) {
    case 'count': {
      const size = sizeOf(progress.amount, unit, lengths);
      const said =
        size > progress.least
          ? words.beyond(number(size), countedPhrase(speech, counted, size), number(progress.least))
          : words.of(number(size), number(progress.least), countedPhrase(speech, counted, progress.least));
      const over = IN_HOURS.has(unit) ? 0 : progress.amount.leftOver;
      return over === 0 ? said : `${said}; ${words.leftOver(number(over))}`;
    }
    case 'every-period': {
      const what = countedPhrase(speech, counted, progress.least);
      const periods = words[progress.period];
      const least = number(progress.least);
      const fulfilled = number(progress.fulfilled);
      return 'periods' in asked && asked.periods !== null
        ? words.each(least, what, `${number(progress.asked)} ${periods.many}`, fulfilled)
        : words.every(least, what, periods.one, fulfilled, number(progress.asked));
    }
    case 'share': {
      const part = number(sizeOf(progress.part, unit, lengths));
      const whole = number(sizeOf(progress.whole, unit, lengths));
      const narrower = 'part' in asked ? limitPhrases(speech, asked.part) : [];
      const what = [unitNoun(speech, unit, 2), ...narrower].join(', ');
      return words.share(part, whole, what, number(progress.parts), number(progress.ofParts));
    }
  }
}

/** "Not enough in March 2025 and May 2025."; undefined when nothing is missing. */
export function missingSentence({ text, format }: Speech, progress: LeafProgress): string | undefined {
  if (progress.shape !== 'every-period' || progress.missing.length === 0) return undefined;
  const named = progress.missing.map((period) => (period.length === 4 ? period : format.month(period)));
  return text.practice.progress.without(format.list(named));
}
