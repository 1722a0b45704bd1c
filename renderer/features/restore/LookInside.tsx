// Step 2: the passphrase or the words of the day it was made. Nothing is changed by looking.
import { type FormEvent, useRef, useState } from 'react';
import type { CopyLine, Looked } from '../../../preload/contract/schemas/restore.ts';
import { call } from '../../api/client.ts';
import { useAnnouncement, useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { TypeWords } from '../recovery/TypeWords.tsx';
import style from './Restore.module.css';
import { restoreSentence } from './restoreSentence.ts';

export type LookedInside = Extract<Looked, { fit: true }>;

type LookInsideProps = { copy: CopyLine; onBack: () => void; onLooked: (looked: LookedInside) => void };

export function LookInside({ copy, onBack, onLooked }: LookInsideProps) {
  const { restore: text, ui } = useText();
  const [byWords, setByWords] = useState(false);
  const looked = useRef<LookedInside>(null);
  return (
    <>
      {byWords ? (
        <TypeWords
          button={text.wayIn.look}
          working={text.wayIn.looking}
          ask={async (words) => {
            const answer = await call('restore.look', { copyId: copy.copyId, by: { words } });
            if (!answer.fit) return answer;
            looked.current = answer;
            return { fit: true, correction: null };
          }}
          onFit={() => looked.current && onLooked(looked.current)}
        >
          <Button onClick={onBack}>{ui.back}</Button>
        </TypeWords>
      ) : (
        <ByPassphrase copy={copy} onBack={onBack} onLooked={onLooked} />
      )}
      <div>
        <Button variant="quiet" onClick={() => setByWords(!byWords)}>
          {byWords ? text.wayIn.usePassphrase : text.wayIn.useWords}
        </Button>
      </div>
    </>
  );
}

function ByPassphrase({ copy, onBack, onLooked }: LookInsideProps) {
  const words = useText();
  const { restore: text, ui } = words;
  const format = useFormat();
  const say = useStatus();
  const announce = useAnnouncement();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [looking, setLooking] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const tell = (sentence: string): void => {
    setTrouble(sentence);
    announce(sentence);
    field.current?.focus();
    field.current?.select();
  };

  const look = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (looking) return;
    if (passphrase === '') return tell(text.wayIn.type);
    setLooking(true);
    setTrouble(undefined);
    say(text.wayIn.looking);
    try {
      const answer = await call('restore.look', { copyId: copy.copyId, by: { passphrase } });
      say('');
      if (answer.fit) onLooked(answer);
    } catch (thrown) {
      setLooking(false);
      tell(restoreSentence(thrown, words, format));
    }
  };

  return (
    <form className={style.form} onSubmit={(event) => void look(event)}>
      <PassphraseField
        ref={field}
        label={text.wayIn.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        error={trouble}
        autoFocus
      />
      <div className={style.deeds}>
        <Button onClick={onBack} blocked={looking}>
          {ui.back}
        </Button>
        <Button variant="main" type="submit" blocked={looking}>
          {text.wayIn.look}
        </Button>
      </div>
    </form>
  );
}
