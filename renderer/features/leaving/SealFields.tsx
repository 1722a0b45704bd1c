// To whom a file is sealed: a public key of age, or a passphrase, for which six words can be drawn. Nothing of it is kept.
import { useId, useState } from 'react';
import { SuggestedWords } from '../../app/door/strength/SuggestedWords.tsx';
import { useText } from '../../text/index.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Instructions } from './Instructions.tsx';
import style from './Leaving.module.css';
import type { SealTyped } from './seal.ts';

type SealFieldsProps = {
  typed: SealTyped;
  onChange: (typed: SealTyped) => void;
  /** Said under the field once somebody has tried. */
  problem: string | undefined;
};

export function SealFields({ typed, onChange, problem }: SealFieldsProps) {
  const text = useText().leaving.seal;
  const name = useId();
  const [shown, setShown] = useState(false);
  const ways = [
    ['key', text.toKey],
    ['passphrase', text.toPassphrase],
  ] as const;
  return (
    <fieldset className={style.fields}>
      <legend className={style.legend}>{text.title}</legend>
      {ways.map(([way, label]) => (
        <label key={way} className={style.way}>
          <input
            type="radio"
            className={style.box}
            name={name}
            checked={typed.way === way}
            onChange={() => onChange({ ...typed, way })}
          />
          <span>{label}</span>
        </label>
      ))}
      {typed.way === 'key' ? (
        <TextField
          label={text.key}
          hint={text.keyHint}
          value={typed.key}
          error={problem}
          onChange={(key) => onChange({ ...typed, key })}
        />
      ) : (
        <>
          <PassphraseField
            label={text.passphrase}
            hint={text.passphraseHint}
            value={typed.passphrase}
            error={problem}
            shown={shown}
            onShown={setShown}
            onChange={(passphrase) => onChange({ ...typed, passphrase })}
          />
          <SuggestedWords
            passphrase={typed.passphrase}
            shown={shown}
            onUse={(passphrase) => {
              setShown(true);
              onChange({ ...typed, passphrase });
            }}
          />
          <p className={style.note}>{text.takes}</p>
        </>
      )}
      <Instructions />
    </fieldset>
  );
}
