// A passphrase or the recovery words for something that is closed, other than the journal of now. Nothing is changed by asking.
import { type FormEvent, useRef, useState } from 'react';
import type { WordsProblem } from '../../../preload/contract/schemas/recovery.ts';
import type { WayInTyped } from '../../../preload/contract/schemas/restore.ts';
import { useAnnouncement, useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { TypeWords } from '../recovery/TypeWords.tsx';
import style from './Restore.module.css';
import { restoreSentence } from './restoreSentence.ts';

type Answer = { readonly fit: true } | { readonly fit: false; readonly problem: WordsProblem };
type Fit<Given extends Answer> = Extract<Given, { fit: true }>;

type WayInFormProps<Given extends Answer> = {
  words: { passphrase: string; look: string; looking: string };
  ask: (by: WayInTyped) => Promise<Given>;
  onFit: (answer: Fit<Given>) => void;
  onBack: () => void;
};

const fits = <Given extends Answer>(answer: Given): answer is Fit<Given> => answer.fit;

export function WayInForm<Given extends Answer>({ words, ask, onFit, onBack }: WayInFormProps<Given>) {
  const { restore: text, ui } = useText();
  const [byWords, setByWords] = useState(false);
  const answered = useRef<Fit<Given>>(null);
  return (
    <>
      {byWords ? (
        <TypeWords
          button={words.look}
          working={words.looking}
          ask={async (typed) => {
            const answer = await ask({ words: typed });
            if (fits(answer)) answered.current = answer;
            return answer.fit ? { fit: true, correction: null } : answer;
          }}
          onFit={() => answered.current && onFit(answered.current)}
        >
          <Button onClick={onBack}>{ui.back}</Button>
        </TypeWords>
      ) : (
        <ByPassphrase words={words} ask={ask} onFit={onFit} onBack={onBack} />
      )}
      <div>
        <Button variant="quiet" onClick={() => setByWords(!byWords)}>
          {byWords ? text.wayIn.usePassphrase : text.wayIn.useWords}
        </Button>
      </div>
    </>
  );
}

function ByPassphrase<Given extends Answer>({ words, ask, onFit, onBack }: WayInFormProps<Given>) {
  const all = useText();
  const { restore: text, ui } = all;
  const format = useFormat();
  const say = useStatus();
  const announce = useAnnouncement();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const tell = (sentence: string): void => {
    setTrouble(sentence);
    announce(sentence);
    field.current?.focus();
    field.current?.select();
  };

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (asking) return;
    if (passphrase === '') return tell(text.wayIn.type);
    setAsking(true);
    setTrouble(undefined);
    say(words.looking);
    try {
      const answer = await ask({ passphrase });
      say('');
      if (fits(answer)) onFit(answer);
    } catch (thrown) {
      setAsking(false);
      tell(restoreSentence(thrown, all, format));
    }
  };

  return (
    <form className={style.form} onSubmit={(event) => void send(event)}>
      <PassphraseField
        ref={field}
        label={words.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        error={trouble}
        autoFocus
      />
      <div className={style.deeds}>
        <Button onClick={onBack} blocked={asking}>
          {ui.back}
        </Button>
        <Button variant="main" type="submit" blocked={asking}>
          {words.look}
        </Button>
      </div>
    </form>
  );
}
