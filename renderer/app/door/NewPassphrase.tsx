// Choosing a passphrase: one field, six words on offer, the estimate as a sentence, and the vault's own limits said before
// any call. What is done with it is up to the step of the door that asks.
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { PASSPHRASE } from '../../../preload/contract/schemas/vault.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { useAnnouncement, useStatus } from '../status.tsx';
import { DoorPage } from './DoorPage.tsx';
import style from './DoorPage.module.css';
import { judgePassphrase } from './judgePassphrase.ts';
import { Strength } from './strength/Strength.tsx';
import { SuggestedWords } from './strength/SuggestedWords.tsx';
import { useStrength } from './strength/useStrength.ts';

type NewPassphraseProps = {
  title: string;
  lead: ReactNode;
  button: string;
  /** Said while the deed is under way. */
  working: string;
  /** What it throws is said under the field. */
  deed: (passphrase: string) => Promise<void>;
  otherwise: { label: string; onClick: () => void };
};

export function NewPassphrase({ title, lead, button, working, deed, otherwise }: NewPassphraseProps) {
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
    setAtWork(true);
    setTrouble(undefined);
    say(working);
    try {
      await deed(passphrase);
    } catch (thrown) {
      setAtWork(false);
      tell(sentenceForThrown(thrown, errors, format));
    }
  };

  return (
    <DoorPage title={title} lead={lead}>
      <form className={style.form} onSubmit={(event) => void take(event)}>
        <div className={style.choice}>
          <PassphraseField
            ref={field}
            label={text.label}
            hint={text.hint(PASSPHRASE.leastCharacters)}
            value={passphrase}
            onChange={setPassphrase}
            shown={shown}
            onShown={setShown}
            describedBy={strengthId}
            error={trouble}
            autoFocus
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
    </DoorPage>
  );
}
