// The passphrase before new words: an open journal on an unwatched desk must not be enough to carry a way in home.
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import type { MadeWords } from '../../../preload/contract/schemas/recovery.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useAnnouncement, useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import style from './Recovery.module.css';

type MakeWordsProps = {
  /** There are words already, which the new ones will replace. */
  replaces: boolean;
  onBack: () => void;
  onMade: (made: MadeWords) => void;
};

export function MakeWords({ replaces, onBack, onMade }: MakeWordsProps) {
  const { recovery, errors, ui } = useText();
  const text = recovery.settings;
  const format = useFormat();
  const client = useQueryClient();
  const say = useStatus();
  const announce = useAnnouncement();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [making, setMaking] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (making || passphrase === '') return field.current?.focus();
    setMaking(true);
    setTrouble(undefined);
    say(text.showing);
    try {
      const made = await call('recovery.make', { passphrase });
      await client.invalidateQueries({ queryKey: ['recovery.status'] });
      say('');
      onMade(made);
    } catch (thrown) {
      const sentence = sentenceForThrown(thrown, errors, format);
      setTrouble(sentence);
      announce(sentence);
      setMaking(false);
      field.current?.focus();
      field.current?.select();
    }
  };

  return (
    <form className={style.form} onSubmit={(event) => void make(event)}>
      {replaces ? <p>{text.replaces}</p> : null}
      <PassphraseField
        ref={field}
        label={text.passphrase}
        hint={text.passphraseFirst}
        value={passphrase}
        onChange={setPassphrase}
        error={trouble}
        autoFocus
      />
      <div className={style.deeds}>
        <Button onClick={onBack}>{ui.back}</Button>
        <Button variant="main" type="submit" blocked={making}>
          {text.show}
        </Button>
      </div>
    </form>
  );
}
