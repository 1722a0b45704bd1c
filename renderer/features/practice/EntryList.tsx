// One list of the log: what was entered, to be opened, and a way to add. A long one is drawn only where it is looked at.
import type { PracticeLine } from '../../../preload/contract/schemas/practice.ts';
import type { PracticeEntry } from '../../../preload/contract/schemas/practiceEntry.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { RowBody } from '../../ui/Rows.tsx';
import { entryFacts, entryName } from './entryWords.ts';
import style from './Practice.module.css';

type EntryListProps = { kind: PracticeEntry['kind']; lines: readonly PracticeLine[] };

export function EntryList({ kind, lines }: EntryListProps) {
  const text = useText();
  const words = text.practice.lists;
  const { go } = useNavigation();
  const speech = { text, format: useFormat() };
  const id = `log-${kind}`;
  return (
    <section className={style.part} aria-labelledby={id}>
      <h2 id={id}>{words[kind].title}</h2>
      {lines.length === 0 ? (
        <p className={style.prose}>{words[kind].none}</p>
      ) : (
        <LongList labelledBy={id} items={lines} keyOf={(line) => line.id} lined>
          {(line) => (
            <RowBody
              name={entryName(speech, line.entry)}
              facts={entryFacts(speech, line)}
              onOpen={() => go({ screen: 'log-entry', id: line.id })}
            />
          )}
        </LongList>
      )}
      <div className={style.deeds}>
        <Button onClick={() => go({ screen: 'new-log-entry', kind })}>{words[kind].add}</Button>
        {kind === 'earlier-practice' ? (
          <Button onClick={() => go({ screen: 'log-table' })}>{words.paste}</Button>
        ) : null}
      </div>
    </section>
  );
}
