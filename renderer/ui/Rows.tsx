// A list of things that can be opened: the name to press, and facts in smaller words under it.
import type { ReactNode } from 'react';
import style from './Rows.module.css';

type RowsProps = { label?: string; labelledBy?: string; children: ReactNode };

export function Rows({ label, labelledBy, children }: RowsProps) {
  return (
    <ul className={style.rows} aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </ul>
  );
}

type RowProps = {
  /** What is pressed; its words are the button's name. */
  name: ReactNode;
  onOpen: () => void;
  /** Short facts, in the order they are read. */
  facts?: readonly ReactNode[];
};

export const Row = (props: RowProps) => (
  <li>
    <RowBody {...props} />
  </li>
);

/** In a list that makes its own items. */
export function RowBody({ name, onOpen, facts = [] }: RowProps) {
  return (
    <div className={style.row}>
      <button type="button" className={style.name} onClick={onOpen} dir="auto">
        {name}
      </button>
      {facts.length === 0 ? null : (
        <ul className={style.facts}>
          {facts.map((fact, place) => (
            // Facts have no name of their own; their place in the row is what they are.
            <li key={place}>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
