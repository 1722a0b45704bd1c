// What every field has around it: its label above, a hint, and under it the sentence that says what is wrong.
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import style from './Field.module.css';

type FieldFrameProps = {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
};

export const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string): string => `${id}-error`;

/** For `aria-describedby` of the control. */
export const describing = (id: string, hint: ReactNode, error: string | undefined): string | undefined =>
  [error === undefined ? '' : errorId(id), hint === undefined ? '' : hintId(id)].filter(Boolean).join(' ') || undefined;

export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <div className={style.field}>
      <label className={style.label} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div className={style.hint} id={hintId(id)}>
          {hint}
        </div>
      )}
      {children}
      {error === undefined ? null : (
        <p className={style.error} id={errorId(id)}>
          <Icon of={TriangleAlert} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
