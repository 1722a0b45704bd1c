// A table to type into, a line for a meeting or for so many between two days.
import type { ClipboardEvent } from 'react';
import { EARLIER_UNITS } from '../../../preload/contract/schemas/practiceEntry.ts';
import { CASE_ROLES } from '../../../preload/contract/schemas/session.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { choicesOf, unitChoicesOf } from './choices.ts';
import { isTable, TYPED_COLUMNS, type TypedColumn, type TypedRow } from './typedTable.ts';
import style from './TypedTable.module.css';

type TypedTableProps = {
  rows: readonly TypedRow[];
  onChange: (rows: readonly TypedRow[]) => void;
  /** Several cells were pasted into one. */
  onPasteTable: (text: string) => void;
};

export function TypedTable({ rows, onChange, onPasteTable }: TypedTableProps) {
  const text = useText();
  const words = text.practiceTable;
  const format = useFormat();
  const choices: Partial<Record<TypedColumn, { value: string; label: string }[]>> = {
    unit: unitChoicesOf(EARLIER_UNITS, text.practice.earlierUnits),
    role: choicesOf(CASE_ROLES, text.session.cases.roles),
  };
  const set = (row: number, column: TypedColumn, value: string): void =>
    onChange(rows.map((one, place) => (place === row ? { ...one, [column]: value } : one)));
  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!isTable(pasted)) return;
    event.preventDefault();
    onPasteTable(pasted);
  };
  return (
    <div className={style.table} role="group" aria-label={words.typed} onPaste={paste}>
      <div className={style.heads} aria-hidden="true">
        {TYPED_COLUMNS.map((column) => (
          <span key={column}>{words.columns[column]}</span>
        ))}
      </div>
      {rows.map((row, place) => (
        <div key={place} className={style.row}>
          {TYPED_COLUMNS.map((column) => {
            const name = words.cell(words.columns[column], format.number(place + 1));
            const options = choices[column];
            const field = {
              'aria-label': name,
              className: style.cell,
              value: row[column],
              onChange: ({ target }: { target: { value: string } }) => set(place, column, target.value),
            };
            return (
              <span key={column} className={style.field}>
                <span className={style.of} aria-hidden="true">
                  {words.columns[column]}
                </span>
                {options === undefined ? (
                  <input {...field} autoComplete="off" spellCheck={false} />
                ) : (
                  <select {...field}>
                    <option value="" aria-label={text.practice.table.notNoted} />
                    {options.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                )}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}
