// What is counted, in words: a unit with its number, the limits of a requirement, the reason why something does not count.
import type { NotCounted, UnitLengths } from '../../../preload/contract/schemas/practiceCount.ts';
import type { EarlierUnit } from '../../../preload/contract/schemas/practiceEntry.ts';
import type { Counted, CountLimits, Unit } from '../../../preload/contract/schemas/requirement.ts';
import type { Format } from '../../text/format.ts';
import type { Messages } from '../../text/index.tsx';

export type Speech = { readonly text: Messages; readonly format: Format };

export const unitNoun = ({ text }: Speech, unit: Unit, count: number): string =>
  text.practice.units[unit][count === 1 ? 'one' : 'many'];

export const earlierNoun = ({ text }: Speech, unit: EarlierUnit, count: number): string =>
  text.practice.earlierUnits[unit][count === 1 ? 'one' : 'many'];

/** "case discussions, as: led alone or co-led, before 1 Jan 2024". */
export function countedPhrase(speech: Speech, { unit, limits }: Counted, count: number): string {
  return [unitNoun(speech, unit, count), ...limitPhrases(speech, limits)].join(', ');
}

export function limitPhrases({ text, format }: Speech, limits: CountLimits): string[] {
  const words = text.practice.limits;
  const either = (names: readonly string[]): string => format.either(names);
  const listed = <Value extends string>(
    values: readonly Value[],
    names: Readonly<Record<Value, string>>,
    say: (list: string) => string,
  ): string[] => (values.length === 0 ? [] : [say(either(values.map((value) => names[value])))]);
  return [
    ...listed(limits.roles, text.session.cases.roles, words.roles),
    ...listed(limits.kinds, text.groups.kind, words.kinds),
    ...listed(limits.modalities, text.group.modalities, words.modalities),
    ...listed(limits.eventTypes, text.practice.eventTypes, words.eventTypes),
    ...listed(limits.myParts, text.practice.myParts, words.myParts),
    ...(limits.partner === 'any' ? [] : [words.with[limits.partner]]),
    ...(limits.debriefHeld ? [words.debriefHeld] : []),
    ...(limits.onRecording ? [words.onRecording] : []),
    ...(limits.evaluative === 'any' ? [] : [limits.evaluative === 'last' ? words.last : words.evaluative]),
    ...(limits.abroad ? [words.abroad] : []),
    ...(limits.side === 'any'
      ? []
      : [words[limits.side](limits.date === null ? words.noDate : format.shortDate(limits.date))]),
  ];
}

/** "6 case discussions not counted because your role was: observer." */
export function notCountedSentence(speech: Speech, left: NotCounted, { hourMinutes }: UnitLengths): string {
  const { text, format } = speech;
  const count = left.unit === 'minutes' ? left.count / hourMinutes : left.count;
  const noun = unitNoun(speech, left.unit === 'minutes' ? 'hours' : left.unit, count);
  return text.practice.progress.notCounted(format.number(count), noun, because(speech, left));
}

function because({ text }: Speech, { reason, which }: NotCounted): string {
  const words = text.practice.because[reason];
  if (typeof words === 'string') return words;
  return words(which === null ? text.practice.table.notNoted : whichWord(text, which));
}

function whichWord(text: Messages, which: NonNullable<NotCounted['which']>): string {
  const words: Readonly<Record<NonNullable<NotCounted['which']>, string>> = {
    ...text.practice.eventTypes,
    ...text.practice.myParts,
    ...text.groups.kind,
    ...text.group.modalities,
    ...text.session.cases.roles,
  };
  return words[which];
}
