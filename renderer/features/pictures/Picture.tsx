// A picture with its table twin: a heading, what is counted, rows of bars with their words beside them, and the same as a table.
import { Fragment, type ReactNode } from 'react';
import { useText } from '../../text/index.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table, type TableColumn, type TableRow } from '../../ui/Table.tsx';
import { Bar, type Stretch } from './Bar.tsx';
import style from './Pictures.module.css';

export type BarRow = {
  readonly key: string;
  readonly label: string;
  readonly stretches: readonly Stretch[];
  /** What the bar says, beside it. */
  readonly words: string;
};

type PictureProps = {
  title: string;
  what: string;
  year: string;
  rows: readonly BarRow[];
  /** The pattern key, where there is more than one. */
  patterns?: ReactNode;
  columns: readonly TableColumn[];
  tableRows: readonly TableRow[];
  note?: string | undefined;
};

export function Picture({ title, what, year, rows, patterns, columns, tableRows, note }: PictureProps) {
  const { pictures: words } = useText().overTime;
  const lengths = rows.map(({ stretches }) => stretches.reduce((sum, { value }) => sum + value, 0));
  const most = Math.max(...lengths, 1);
  return (
    <section className={style.picture} aria-label={title}>
      <h3>{title}</h3>
      <p className={style.what}>{what}</p>
      {patterns}
      <div role="img" aria-label={words.drawing(title, year)} className={style.rows}>
        {rows.map(({ key, label, stretches, words: said }) => (
          <Fragment key={key}>
            <span className={style.label} dir="auto">
              {label}
            </span>
            <Bar stretches={stretches} most={most} />
            <span className={style.words}>{said}</span>
          </Fragment>
        ))}
      </div>
      {note === undefined ? null : <p className={style.what}>{note}</p>}
      <Disclosure label={words.table} name={`${words.table}: ${title}`}>
        <Table label={words.tableOf(title)} columns={columns} rows={tableRows} />
      </Disclosure>
    </section>
  );
}
