// One of a few values, looking like a word of the sentence it stands in. The system's own select, because it is complete
// for keyboards and screen readers; Chromium lets its list be styled (`appearance: base-select`). The label is its name;
// `labelShown` puts it in front as well, for settings.
import { useId } from 'react';
import style from './Choice.module.css';

type ChoiceProps<Value extends string | number> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  labelShown?: boolean;
};

export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange, labelShown = false } = props;
  const id = useId();
  const choose = (place: number): void => {
    const option = options[place];
    if (option) onChange(option.value);
  };
  const select = (
    <select
      id={id}
      className={style.select}
      value={value}
      onChange={({ target }) => choose(target.selectedIndex)}
      {...(labelShown ? {} : { 'aria-label': label })}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} className={style.option}>
          {option.label}
        </option>
      ))}
    </select>
  );
  if (!labelShown) return select;
  return (
    <div className={style.row}>
      <label htmlFor={id}>{label}</label>
      {select}
    </div>
  );
}
