// Choosing a passphrase: one field, six words on offer, the estimate as a sentence, and the vault's own limits said before
// any call. What is done with it is up to whoever asks for one.
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { PASSPHRASE } from '../../../preload/contract/schemas/vault.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { useAnnouncement, useStatus } from '../status.tsx';
import style from './DoorPage.module.css';
import { judgePassphrase } from './judgePassphrase.ts';
import { Strength } from './strength/Strength.tsx';
import { SuggestedWords } from './strength/SuggestedWords.tsx';
import { useStrength } from './strength/useStrength.ts';

type PassphraseFormProps = {
  label?: string;
  button: string;
  /** Said while the deed is under way. */
  working: string;
  /** What it throws is said under the field, unless `refused` says it somewhere else. */
  deed: (passphrase: string) => Promise<void>;
  /** True when it was said at another field, which has focus then. */
  refused?: (thrown: unknown) => boolean;
  /** Why this one is not taken, e.g. because it is the present one. */
  objection?: (passphrase: string) => string | undefined;
  otherwise: { label: string; onClick: () => void };
  autoFocus?: boolean;
  /** What is asked before it. */
  children?: ReactNode;
};

export function PassphraseForm(props: PassphraseFormProps) {
  const { button, working, deed, refused, objection, otherwise, autoFocus = true, children } = props;
  const { firstMinute, errors } = useText();
  const text = firstMinute.passphrase;
  const format = useFormat();
  const say = useStatus();
  const announce = useAnnouncement();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const strength = useStrength(passphrase);
  const strengthId = useId();
  const [atWork, setAtWork] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const tell = (sentence: string): void => {
    setTrouble(sentence);
    announce(sentence);
    field.current?.focus();
  };

  const use = (words: string): void => {
    setPassphrase(words);
    setShown(true);
    setTrouble(undefined);
    field.current?.focus();
  };

  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (atWork) return;
    const judged = judgePassphrase(passphrase);
    if (judged === 'too-long') return tell(text.tooLong);
    if (judged !== 'fits') return tell(text.tooShort(PASSPHRASE.leastCharacters, judged.characters));
    const objected = objection?.(passphrase);
    if (objected !== undefined) return tell(objected);
    setAtWork(true);
    setTrouble(undefined);
    say(working);
    try {
      await deed(passphrase);
    } catch (thrown) {
      if (refused?.(thrown) !== true) tell(sentenceForThrown(thrown, errors, format));
    } finally {
      setAtWork(false);
    }
  };

  return (
    <form className={style.form} onSubmit={(event) => void take(event)}>
      {children}
      <div className={style.choice}>
        <PassphraseField
          ref={field}
          label={props.label ?? text.label}
          hint={text.hint(PASSPHRASE.leastCharacters)}
          value={passphrase}
          onChange={setPassphrase}
          shown={shown}
          onShown={setShown}
          describedBy={strengthId}
          error={trouble}
          autoFocus={autoFocus}
        />
        <SuggestedWords passphrase={passphrase} shown={shown} onUse={use} />
        <Strength id={strengthId} passphrase={passphrase} sentence={strength} />
      </div>
      <div className={style.deeds}>
        <Button onClick={otherwise.onClick} blocked={atWork}>
          {otherwise.label}
        </Button>
        <Button variant="main" type="submit" blocked={atWork}>
          {button}
        </Button>
      </div>
    </form>
  );
}
