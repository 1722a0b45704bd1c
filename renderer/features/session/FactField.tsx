// The small field that a fact becomes in place: Enter or leaving it takes the change, Esc gives it up. What does not fit stays
// in the field with the sentence that says why.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { shownIn, typedIn } from '../../ui/typed.ts';
import style from './Fact.module.css';

export type FactFieldProps = {
  /** For screen readers. */
  name: string;
  /** What the field begins with. */
  value: string;
  type: 'date' | 'number' | 'text';
  longest?: number | undefined;
  /** The sentence of what does not fit. */
  problem?: ((typed: string) => string | undefined) | undefined;
  /** `byKey` when the hands stay on the keyboard, so that focus has to go on from here. */
  onTake: (typed: string, byKey: boolean) => void;
  onGiveUp: () => void;
};

export function FactField({ name, value, type, longest, problem, onTake, onGiveUp }: FactFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [said, setSaid] = useState<string | undefined>();
  const field = useRef<HTMLInputElement>(null);
  // Leaving the field is taking it, unless a key has decided already.
  const decided = useRef(false);

  useEffect(() => field.current?.select(), []);

  const take = (byKey: boolean): void => {
    if (decided.current) return;
    const sentence = problem?.(typed);
    setSaid(sentence);
    if (sentence !== undefined) return;
    decided.current = true;
    onTake(typed, byKey);
  };
  const giveUp = (): void => {
    decided.current = true;
    onGiveUp();
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.ctrlKey || event.metaKey) return take(false);
    event.preventDefault();
    if (event.key === 'Enter') take(true);
    else giveUp();
  };
  return (
    <span className={style.open}>
      <input
        ref={field}
        className={style.field}
        type={type}
        min={type === 'number' ? 1 : undefined}
        max={type === 'number' ? longest : undefined}
        maxLength={type === 'text' ? longest : undefined}
        value={shownIn(typed, type)}
        aria-label={name}
        aria-invalid={said !== undefined || undefined}
        aria-describedby={said === undefined ? undefined : id}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        onChange={({ target }) => setTyped(typedIn(target))}
        onKeyDown={hear}
        onBlur={() => take(false)}
      />
      {said === undefined ? null : (
        <span id={id} role="alert" className={style.problem}>
          {said}
        </span>
      )}
    </span>
  );
}
