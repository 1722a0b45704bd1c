// Something that is so or not so, said by its own words.
import { useId } from 'react';
import style from './Check.module.css';

type CheckProps = { label: string; checked: boolean; onChange: (checked: boolean) => void };

export function Check({ label, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <label className={style.check} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        className={style.box}
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
