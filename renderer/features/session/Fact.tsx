// One fact of a sentence: a button that shows it and becomes a small field in place. Enter or leaving the field takes
// the change, Esc restores.
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { FactField } from './FactField.tsx';

type FactProps = {
  /** What the fact is, for screen readers: "Date". */
  name: string;
  /** What the sentence says: "Tuesday 10 March". */
  shown: string;
  /** What the field begins with. */
  value: string;
  type: 'date' | 'number' | 'text';
  longest?: number;
  /** The sentence of what does not fit; it stays in the field until it does, or Esc restores. */
  problem?: (typed: string) => string | undefined;
  onChange: (value: string) => void;
};

export function Fact({ name, shown, value, type, longest, problem, onChange }: FactProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const backToButton = useRef(false);

  useEffect(() => {
    if (!open && backToButton.current) button.current?.focus();
    backToButton.current = false;
  }, [open]);

  const close = (byKey: boolean): void => {
    backToButton.current = byKey;
    setOpen(false);
  };
  if (!open) {
    return (
      <Button ref={button} variant="quiet" name={`${name}: ${shown}`} onClick={() => setOpen(true)}>
        {shown}
      </Button>
    );
  }
  return (
    <FactField
      name={name}
      value={value}
      type={type}
      longest={longest}
      problem={problem}
      onTake={(typed, byKey) => {
        if (typed !== value) onChange(typed);
        close(byKey);
      }}
      onGiveUp={() => close(true)}
    />
  );
}
