// One of a few, all of them in sight: radio buttons with a legend.
import { useId } from 'react';
import style from '../Supervision.module.css';

type OneOfProps<Value extends string> = {
  legend: string;
  hint?: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
};

export function OneOf<Value extends string>({ legend, hint, options, chosen, onChoose }: OneOfProps<Value>) {
  const name = useId();
  return (
    <fieldset className={style.oneOf}>
      <legend className={style.legend}>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className={style.option}>
          <input
            type="radio"
            className={style.radio}
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
      {hint === undefined ? null : <p className={style.hint}>{hint}</p>}
    </fieldset>
  );
}
