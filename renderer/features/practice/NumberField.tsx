// A number in a form that is kept as a whole: what fits is taken while it is typed, what does not stays in the field with its
// sentence, and the value stays as it was.
import { useState } from 'react';
import { useFormat, useText } from '../../text/index.tsx';
import { TextField } from '../../ui/TextField.tsx';

type NumberFieldProps<Value extends number | null> = {
  label: string;
  hint?: string;
  value: Value;
  least: number;
  most: number;
  /** Whether it may stay empty, which is null. */
  mayBeEmpty: null extends Value ? true : false;
  onChange: (value: Value) => void;
};

export function NumberField<Value extends number | null>(props: NumberFieldProps<Value>) {
  const { label, hint, value, least, most, mayBeEmpty, onChange } = props;
  const words = useText().practiceForms.profile;
  const format = useFormat();
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const read = (text: string): number | null | undefined => {
    if (text.trim() === '') return mayBeEmpty ? null : undefined;
    const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : -1;
    return number >= least && number <= most ? number : undefined;
  };
  const change = (text: string): void => {
    setTyped(text);
    const number = read(text);
    // Null only where the caller's type holds it.
    if (number !== undefined) onChange(number as Value);
  };
  const fits = read(typed) !== undefined;
  return (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      type="number"
      value={typed}
      error={fits ? undefined : words.numberProblem(format.number(least), format.number(most))}
      onChange={change}
    />
  );
}
