// The small field that a fact becomes in place: Enter or leaving it takes the change, Esc gives it up.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import style from './Fact.module.css';

type FactFieldProps = {
  /** For screen readers. */
  name: string;
  /** What the field begins with. */
  value: string;
  type: 'date' | 'number' | 'text';
  longest?: number | undefined;
  /** `byKey` when the hands stay on the keyboard, so that focus has to go on from here. */
  onTake: (typed: string, byKey: boolean) => void;
  onGiveUp: () => void;
};

export function FactField({ name, value, type, longest, onTake, onGiveUp }: FactFieldProps) {
  const [typed, setTyped] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  // Leaving the field is taking it, unless a key has decided already.
  const decided = useRef(false);

  useEffect(() => field.current?.select(), []);

  const decide = (deed: () => void): void => {
    if (decided.current) return;
    decided.current = true;
    deed();
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.ctrlKey || event.metaKey) return decide(() => onTake(typed, false));
    event.preventDefault();
    decide(() => (event.key === 'Enter' ? onTake(typed, true) : onGiveUp()));
  };
  return (
    <input
      ref={field}
      className={style.field}
      type={type}
      min={type === 'number' ? 1 : undefined}
      max={type === 'number' ? longest : undefined}
      maxLength={type === 'text' ? longest : undefined}
      value={typed}
      aria-label={name}
      autoFocus
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={hear}
      onBlur={() => decide(() => onTake(typed, false))}
    />
  );
}
