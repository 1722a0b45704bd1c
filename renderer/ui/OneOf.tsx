// A question with a few answers that are all seen at once, each with what it means.
import { type ReactNode, useId } from 'react';
import style from './OneOf.module.css';

type OneOfProps<Value extends string> = {
  question: string;
  /** Null before anything is answered. */
  value: Value | null;
  answers: readonly { value: Value; label: string; means?: ReactNode }[];
  onChange: (value: Value) => void;
};

export function OneOf<Value extends string>({ question, value, answers, onChange }: OneOfProps<Value>) {
  const id = useId();
  return (
    <fieldset className={style.question}>
      <legend className={style.legend}>{question}</legend>
      {answers.map((answer) => (
        <div key={answer.value} className={style.answer}>
          <input
            type="radio"
            id={`${id}-${answer.value}`}
            name={id}
            className={style.mark}
            checked={answer.value === value}
            onChange={() => onChange(answer.value)}
            aria-describedby={answer.means === undefined ? undefined : `${id}-${answer.value}-means`}
          />
          <label htmlFor={`${id}-${answer.value}`}>{answer.label}</label>
          {answer.means === undefined ? null : (
            <p id={`${id}-${answer.value}-means`} className={style.means}>
              {answer.means}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
