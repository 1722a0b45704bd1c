// The numbers of a damaged journal, one sentence each, and which texts are lost.
import type { RescueReport } from '../../../preload/contract/schemas/rescue.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

export function ReportLines({ report }: { report: RescueReport }) {
  const { rescue: text } = useText().damage;
  const format = useFormat();
  const { sessions, fromBackup, lost, uncounted, lostTexts, lastSavedAt, backupAt } = report;
  const lines = [
    text.sessions(format.number(sessions.whole), format.number(sessions.total)),
    ...(backupAt === null ? [text.noBackup] : []),
    ...(backupAt !== null && fromBackup > 0
      ? [text.fromBackup(fromBackup, format.number(fromBackup), format.moment(backupAt))]
      : []),
    ...(lost > 0 ? [text.lost(lost, format.number(lost))] : uncounted ? [] : [text.nothingLost]),
    ...(uncounted ? [text.uncounted] : []),
    ...(lastSavedAt === null ? [] : [text.lastSaved(format.moment(lastSavedAt))]),
  ];
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lostTexts.length === 0 ? null : (
        <Disclosure label={text.lostTexts(lostTexts.length)}>
          <ul>
            {lostTexts.map(({ group, date, layer }) => (
              <li key={`${group} ${date} ${layer}`}>
                {[group, format.date(date), text.layer[layer]].filter((part) => part !== '').join(', ')}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
