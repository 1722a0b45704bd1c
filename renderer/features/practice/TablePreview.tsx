// What of a table could be taken in, a sentence for each line that could not, and the deed. After it, the way back.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TABLE_LIMITS, type TableRead } from '../../../preload/contract/schemas/practiceTable.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Page } from '../../ui/Page.tsx';
import { Table } from '../../ui/Table.tsx';
import { entryFacts, entryName } from './entryWords.ts';
import style from './Practice.module.css';
import { PRACTICE_ANSWERS } from './practiceAnswers.ts';
import { problemSentence } from './tableSentences.ts';

type TablePreviewProps = { read: TableRead; onBack: () => void };

export function TablePreview({ read, onBack }: TablePreviewProps) {
  const text = useText();
  const words = text.practiceTable;
  const format = useFormat();
  const { go } = useNavigation();
  const say = useStatus();
  const client = useQueryClient();
  const [taken, setTaken] = useState<number | null>(null);
  const number = (value: number) => format.number(value);

  const attempt = (deed: () => Promise<void>): void => {
    void deed()
      .catch((thrown: unknown) => say(sentenceForThrown(thrown, text.errors, format)))
      .finally(() => PRACTICE_ANSWERS.forEach((answer) => void client.invalidateQueries({ queryKey: [answer] })));
  };
  const take = (tableId: string) =>
    attempt(async () => {
      const { imported } = await call('table.import', { tableId });
      setTaken(imported);
      say(words.taken(imported, number(imported)));
    });
  const undo = () =>
    attempt(async () => {
      await call('table.undo', {});
      say(words.undone);
      onBack();
    });
  const toLog = <Button onClick={() => go({ screen: 'log' })}>{text.practiceForms.back}</Button>;

  if (taken !== null) {
    return (
      <Page title={words.title} lead={words.taken(taken, number(taken))}>
        <FootBar>
          <Button onClick={undo}>{words.undo}</Button>
          <Button variant="main" onClick={() => go({ screen: 'log' })}>
            {text.practiceForms.back}
          </Button>
        </FootBar>
      </Page>
    );
  }
  if (read.is === 'refused') {
    const sentence =
      read.problem === 'too-many-rows'
        ? words.refused[read.problem](number(read.rows), number(TABLE_LIMITS.rows))
        : words.refused[read.problem];
    return (
      <Page title={words.title} lead={sentence}>
        <FootBar>
          {toLog}
          <Button variant="main" onClick={onBack}>
            {words.change}
          </Button>
        </FootBar>
      </Page>
    );
  }
  const { rows, ready, leftOut, problems, otherColumns, first, tableId } = read;
  const speech = { text, format };
  return (
    <Page
      title={words.title}
      lead={ready === 0 ? words.none(number(rows)) : words.ready(number(ready), number(rows))}
      width="table"
    >
      {otherColumns === 0 ? null : <p className={style.note}>{words.other(otherColumns)}</p>}
      {problems.length === 0 ? null : (
        <section className={style.part} aria-labelledby="table-left-out">
          <h2 id="table-left-out">{words.leftOut}</h2>
          <ul className={style.facts}>
            {problems.map((problem) => (
              <li key={problem.line}>{problemSentence(speech, problem)}</li>
            ))}
          </ul>
          {leftOut > problems.length ? <p>{words.moreLeftOut(number(leftOut - problems.length))}</p> : null}
        </section>
      )}
      {first.length === 0 ? null : (
        <section className={style.part} aria-labelledby="table-first">
          <h2 id="table-first">{words.firstLines}</h2>
          <Table
            label={words.firstLines}
            columns={[{ label: words.line }, { label: words.columns.from }, { label: words.columns.count }]}
            rows={first.map(({ line, entry }) => ({
              key: String(line),
              cells: [
                number(line),
                entryName(speech, entry),
                entryFacts(speech, { id: '', revision: 0, entry, hasPrivate: false, groupsFromCases: null }).join(', '),
              ],
            }))}
          />
        </section>
      )}
      <FootBar>
        {toLog}
        <Button variant={ready === 0 ? 'main' : 'plain'} onClick={onBack}>
          {words.change}
        </Button>
        {ready === 0 ? null : (
          <Button variant="main" onClick={() => take(tableId)}>
            {words.take(ready, number(ready))}
          </Button>
        )}
      </FootBar>
    </Page>
  );
}
