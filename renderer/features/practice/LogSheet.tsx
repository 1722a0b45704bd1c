// The Practice log as it stands on paper, shown on the screen before it is printed: plain headings, tables and lists. Its type has
// no field for a label, an alias, a tag, a group's name or a note.
import { DOUBLE_HOUR_MINUTES } from '../../../preload/contract/schemas/practiceCount.ts';
import type { Sheet, SheetRequest } from '../../../preload/contract/schemas/practiceSheet.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { CountsTable } from './CountsTable.tsx';
import { entryName } from './entryWords.ts';
import { MeetingsTable } from './MeetingsTable.tsx';
import { earlierNoun, notCountedSentence } from './phrases.ts';
import { RequirementLines } from './RequirementLines.tsx';
import { periodLine } from './periodLine.ts';

export type SheetHead = { readonly name: string; readonly society: string; readonly signatures: boolean };
type LogSheetProps = {
  sheet: Sheet;
  request: SheetRequest;
  head: SheetHead;
  /** On the screen it stands under the headings of its page. */
  on: 'paper' | 'screen';
};

export function LogSheet({ sheet, request, head, on }: LogSheetProps) {
  const text = useText();
  const words = text.practicePaper;
  const speech = { text, format: useFormat() };
  const { format } = speech;
  const { lengths, profile } = sheet;
  const [Title, Part] = on === 'paper' ? (['h1', 'h2'] as const) : (['h3', 'h4'] as const);
  const day = (date: string) =>
    entryName(speech, { kind: 'observation', date, sessionId: null, observerId: null, reportReceived: false });
  const minutes = (of: number | null): string[] =>
    of === null ? [] : [text.practice.lists.minutes(format.number(of))];
  return (
    <>
      <Title>{words.sheetTitle}</Title>
      {head.name === '' && head.society === '' ? null : <p>{words.of(head.name, head.society)}</p>}
      <p>{periodLine(speech, request)}</p>
      <p>{words.units(lengths.hourMinutes, DOUBLE_HOUR_MINUTES)}</p>
      <Part>{words.counts}</Part>
      <CountsTable label={words.counts} counts={{ ...sheet, breakdowns: [sheet.byRole] }} by="role" />
      {sheet.notCounted.length === 0 ? null : (
        <>
          <Part>{words.notCounted}</Part>
          <ul>
            {sheet.notCounted.map((left) => (
              <li key={`${left.reason} ${left.which} ${left.unit}`}>{notCountedSentence(speech, left, lengths)}</li>
            ))}
          </ul>
        </>
      )}
      {profile === null || sheet.requirements.length === 0 ? null : (
        <>
          <Part>
            {words.requirements(
              profile.name,
              [profile.source ?? '', String(profile.year ?? '')].filter(Boolean).join(', '),
            )}
          </Part>
          <RequirementLines requirements={sheet.requirements} lengths={lengths} />
        </>
      )}
      {sheet.rows.length === 0 ? null : (
        <>
          <Part>{words.meetings}</Part>
          <MeetingsTable rows={sheet.rows} on={on} />
        </>
      )}
      {sheet.earlier.length === 0 ? null : (
        <>
          <Part>{words.earlier}</Part>
          <ul>
            {sheet.earlier.map((line, place) => (
              <li key={place}>
                {words.earlierLine(
                  line.from === line.to
                    ? format.shortDate(line.from)
                    : text.practice.lists.until(format.shortDate(line.from), format.shortDate(line.to)),
                  format.number(line.count),
                  earlierNoun(speech, line.unit, line.count),
                  text.session.cases.roles[line.role],
                  text.practice.sources[line.source],
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {sheet.supervision.length === 0 ? null : (
        <>
          <Part>{words.supervision}</Part>
          <ul>
            {sheet.supervision.map((one, place) => (
              <li key={place}>
                {[
                  format.shortDate(one.date),
                  text.practice.formats[one.format],
                  text.practice.myParts[one.myPart],
                  ...minutes(one.minutes),
                  ...(one.onRecording ? [text.practice.lists.onRecording] : []),
                ].join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {sheet.observations.length === 0 ? null : (
        <>
          <Part>{words.observations}</Part>
          <ul>
            {sheet.observations.map((date, place) => (
              <li key={place}>{day(date)}</li>
            ))}
          </ul>
        </>
      )}
      {sheet.events.length === 0 ? null : (
        <>
          <Part>{words.events}</Part>
          <ul>
            {sheet.events.map((one, place) => (
              <li key={place}>
                {[
                  one.from === one.to
                    ? format.shortDate(one.from)
                    : text.practice.lists.until(format.shortDate(one.from), format.shortDate(one.to)),
                  text.practice.eventTypes[one.type],
                  ...minutes(one.minutes),
                  ...(one.evaluative ? [text.practice.lists.evaluative] : []),
                ].join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.closing}</p>
      {head.signatures ? (
        <>
          <p>{`${words.signature}: ______________________________`}</p>
          <p>{`${words.signature}: ______________________________`}</p>
        </>
      ) : null}
    </>
  );
}
