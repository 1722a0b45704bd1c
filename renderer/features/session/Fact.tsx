// One fact of a sentence: a button that shows it and becomes a small field in place. Enter or leaving the field takes
// the change, Esc restores.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import style from './Fact.module.css';

type FactProps = {
  /** What the fact is, for screen readers: "Date". */
  name: string;
  /** What the sentence says: "Tuesday 10 March". */
  shown: string;
  /** What the field begins with. */
  value: string;
  type: 'date' | 'number' | 'text';
  /** The field's name where it has to say more than the fact's. */
  fieldName?: string;
  longest?: number;
  /** What does not fit is not taken; the fact stays as it was. */
  onChange: (value: string) => void;
};

export function Fact({ name, shown, value, type, fieldName = name, longest, onChange }: FactProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const backToButton = useRef(false);
  const open = typed !== null;

  useEffect(() => {
    if (open) field.current?.select();
    else if (backToButton.current) button.current?.focus();
    backToButton.current = false;
  }, [open]);

  const take = (): void => {
    if (typed !== null && typed !== value) onChange(typed);
    setTyped(null);
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.ctrlKey || event.metaKey) return take();
    event.preventDefault();
    backToButton.current = true;
    if (event.key === 'Enter') take();
    else setTyped(null);
  };

  if (!open) {
    return (
      <Button ref={button} variant="quiet" name={`${name}: ${shown}`} onClick={() => setTyped(value)}>
        {shown}
      </Button>
    );
  }
  return (
    <input
      ref={field}
      className={style.field}
      type={type}
      min={type === 'number' ? 1 : undefined}
      max={type === 'number' ? longest : undefined}
      maxLength={type === 'text' ? longest : undefined}
      value={typed}
      aria-label={fieldName}
      autoFocus
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={hear}
      onBlur={take}
    />
  );
}
