// The confirmation as it stands on paper. "Not noted" is stated, because silence is no attendance.
import type { StretchOfTime } from '../../../preload/contract/schemas/practiceCount.ts';
import type { Confirmation } from '../../../preload/contract/schemas/practiceSheet.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { periodLine } from './periodLine.ts';

type ConfirmationSheetProps = {
  counts: Confirmation;
  stretch: StretchOfTime;
  /** Of the member, as typed for this print; null for the group. */
  name: string | null;
  issuer: string;
  on: 'paper' | 'screen';
};

export function ConfirmationSheet({ counts, stretch, name, issuer, on }: ConfirmationSheetProps) {
  const text = useText();
  const { confirmation: words, ...paper } = text.practicePaper;
  const format = useFormat();
  const Title = on === 'paper' ? 'h1' : 'h3';
  const hours = (minutes: number): string => format.number(minutes / 60);
  const facts: readonly (readonly [string, string])[] = [
    [words.held, format.number(counts.meetings)],
    [words.cases, format.number(counts.caseDiscussions)],
    [words.hours, hours(counts.minutes)],
    [words.here, format.number(counts.here)],
    [words.late, format.number(counts.late)],
    [words.leftEarly, format.number(counts.leftEarly)],
    [words.away, format.number(counts.away)],
    [words.notNoted, format.number(counts.notNoted)],
    ...(name === null ? [] : [[words.hoursHere, hours(counts.minutesHere)] as const]),
  ];
  return (
    <>
      <Title>{name === null ? words.sheetGroup : words.sheetTitle}</Title>
      <p dir="auto">{name === null ? words.nobody : words.isConfirmed(name)}</p>
      <p>
        {counts.first === null || counts.last === null
          ? periodLine({ text, format }, stretch)
          : words.between(format.shortDate(counts.first), format.shortDate(counts.last))}
      </p>
      {counts.meetings === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          {facts.map(([what, count]) => (
            <li key={what}>{`${what}: ${count}`}</li>
          ))}
        </ul>
      )}
      {counts.meetingsNotNoted === 0 ? null : (
        <p>{words.notOn(counts.meetingsNotNoted, format.number(counts.meetingsNotNoted))}</p>
      )}
      {issuer === '' ? null : <p dir="auto">{`${words.issuer}: ${issuer}`}</p>}
      <p>{paper.closing}</p>
      <p>{`${paper.signature}: ______________________________`}</p>
    </>
  );
}
