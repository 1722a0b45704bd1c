// Earlier practice as a table: typed, pasted or read from a file; looked at row by row; then taken in at once, or not.
import { useState } from 'react';
import {
  TABLE_COLUMNS,
  TABLE_LIMITS,
  type TableRead,
  type TableRequest,
} from '../../../preload/contract/schemas/practiceTable.ts';
import { SOURCES } from '../../../preload/contract/schemas/practiceEntry.ts';
import { CASE_ROLES } from '../../../preload/contract/schemas/session.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Page } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useMainDeed } from '../useMainDeed.ts';
import { choicesOf } from './choices.ts';
import style from './Practice.module.css';
import { TablePreview } from './TablePreview.tsx';
import { EMPTY_ROW, ROWS_AT_FIRST, typedText } from './typedTable.ts';
import { TypedTable } from './TypedTable.tsx';

const emptyRows = () => Array.from({ length: ROWS_AT_FIRST }, () => EMPTY_ROW);

export function TablePage() {
  const text = useText();
  const words = text.practiceTable;
  const format = useFormat();
  const { go } = useNavigation();
  const say = useStatus();
  const [rows, setRows] = useState(emptyRows);
  const [pasted, setPasted] = useState('');
  const [options, setOptions] = useState<Omit<TableRequest, 'table'>>(() => ({
    dayFirst: !/^en-US\b/i.test(format.locale),
    role: 'co-led',
    source: 'memory',
  }));
  const [read, setRead] = useState<TableRead | null>(null);

  const look = async (table: TableRequest['table']): Promise<void> => {
    try {
      setRead(await call('table.read', { table, ...options }));
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  const lookAtTyped = (): void => {
    const typed = typedText(rows);
    const table = pasted.trim() === '' ? typed : pasted;
    if (table === '') say(words.nothing);
    else if (table.length > TABLE_LIMITS.text) say(words.tooLong);
    else void look({ text: table });
  };
  const lookAtFile = async (): Promise<void> => {
    const { placeId } = await call('shell.choose-file', { for: 'any' });
    if (placeId === null) say(words.notChosen);
    else await look({ placeId });
  };
  useMainDeed(() => {
    if (read === null) lookAtTyped();
  });

  if (read !== null) return <TablePreview read={read} onBack={() => setRead(null)} />;
  return (
    <Page title={words.title} lead={words.lead} width="table">
      <section className={style.part} aria-labelledby="table-typed">
        <h2 id="table-typed">{words.typed}</h2>
        <TypedTable
          rows={rows}
          onChange={(next) => setRows([...next])}
          onPasteTable={(table) => {
            setPasted(table);
            say(words.pastedBelow);
          }}
        />
        <div>
          <Button onClick={() => setRows([...rows, ...emptyRows()])}>{words.moreRows}</Button>
        </div>
      </section>
      <TextField
        label={words.pasted}
        hint={words.pastedHint(format.list(TABLE_COLUMNS.map((column) => words.columns[column])))}
        value={pasted}
        lines={4}
        onChange={setPasted}
      />
      <section className={style.facts} aria-labelledby="table-file">
        <h2 id="table-file">{words.file}</h2>
        <div>
          <Button onClick={() => void lookAtFile()}>{words.fileButton}</Button>
        </div>
      </section>
      <div className={style.choices}>
        <Choice
          labelShown
          label={words.role}
          value={options.role}
          options={choicesOf(CASE_ROLES, text.session.cases.roles)}
          onChange={(role) => setOptions({ ...options, role })}
        />
        <Choice
          labelShown
          label={words.source}
          value={options.source}
          options={choicesOf(SOURCES, text.practice.sources)}
          onChange={(source) => setOptions({ ...options, source })}
        />
        <Choice
          labelShown
          label={words.order}
          value={options.dayFirst ? 'day' : 'month'}
          options={choicesOf(['day', 'month'], words.orders)}
          onChange={(order) => setOptions({ ...options, dayFirst: order === 'day' })}
        />
      </div>
      <FootBar>
        <Button onClick={() => go({ screen: 'log' })}>{text.practiceForms.back}</Button>
        <Button variant="main" onClick={lookAtTyped}>
          {words.look}
        </Button>
      </FootBar>
    </Page>
  );
}
