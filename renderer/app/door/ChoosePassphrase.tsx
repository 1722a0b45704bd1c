// Step 3: the passphrase. From here on there is a journal on this computer, and not before.
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { PASSPHRASE } from '../../../preload/contract/schemas/vault.ts';
import { call } from '../../api/client.ts';
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

type ChoosePassphraseProps = { onBack: () => void; onMaking: () => void; onMade: () => void };

export function ChoosePassphrase({ onBack, onMaking, onMade }: ChoosePassphraseProps) {
  const { firstMinute, errors, ui } = useText();
  const text = firstMinute.passphrase;
  const format = useFormat();
  const client = useQueryClient();
  const say = useStatus();
  const announce = useAnnouncement();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const strength = useStrength(passphrase);
  const strengthId = useId();
  const [making, setMaking] = useState(false);
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

  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (making) return;
    const judged = judgePassphrase(passphrase);
    if (judged === 'too-long') return tell(text.tooLong);
    if (judged !== 'fits') return tell(text.tooShort(PASSPHRASE.leastCharacters, judged.characters));
    setMaking(true);
    setTrouble(undefined);
    say(text.making);
    try {
      await call('vault.create', { passphrase });
      onMaking();
      await client.invalidateQueries({ queryKey: ['vault.status'] });
      say('');
      onMade();
    } catch (thrown) {
      setMaking(false);
      tell(sentenceForThrown(thrown, errors, format));
    }
  };

  return (
    <DoorPage title={text.title} lead={text.lead}>
      <form className={style.form} onSubmit={(event) => void make(event)}>
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
          <Button onClick={onBack} blocked={making}>
            {ui.back}
          </Button>
          <Button variant="main" type="submit" blocked={making}>
            {text.button}
          </Button>
        </div>
      </form>
    </DoorPage>
  );
}
