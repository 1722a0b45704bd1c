// Facts in rows and columns. On narrow windows each row becomes a list of labelled facts; the roles are spelt out because a
// browser forgets that it is a table as soon as it is laid out as anything else.
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import style from './Table.module.css';

export type TableColumn = { readonly label: string; readonly numbers?: boolean };
export type TableRow = {
  readonly key: string;
  /** As many as there are columns; the first names the row. */
  readonly cells: readonly ReactNode[];
  /** The sum of the others. */
  readonly sum?: boolean;
};

type TableProps = { label: string; columns: readonly TableColumn[]; rows: readonly TableRow[] };

export function Table({ label, columns, rows }: TableProps) {
  return (
    <table role="table" aria-label={label} className={style.table}>
      <thead role="rowgroup" className={style.heads}>
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.label}
              role="columnheader"
              scope="col"
              className={classes(column.numbers === true && style.number)}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells, sum = false }) => (
          <tr key={key} role="row" className={classes(style.row, sum && style.sum)}>
            {columns.map(({ label: of, numbers = false }, place) =>
              place === 0 ? (
                <th key={of} role="rowheader" scope="row" className={style.name}>
                  {cells[place]}
                </th>
              ) : (
                <td key={of} role="cell" className={classes(numbers && style.number)}>
                  <span className={style.of} aria-hidden="true">
                    {of}
                  </span>
                  <span>{cells[place]}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
