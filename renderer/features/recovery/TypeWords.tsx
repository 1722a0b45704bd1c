// All 24 words from the paper in one area. What was typed stays there when it did not fit, so that one word can be put
// right; it goes nowhere but into the one call.
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { RECOVERY, type WordCorrection, type WordsAnswer } from '../../../preload/contract/schemas/recovery.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useAnnouncement, useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import style from './Recovery.module.css';
import { problemSentence } from './wordsSentence.ts';

type TypeWordsProps = {
  button: string;
  /** Said while the answer is awaited. */
  working?: string;
  ask: (typed: string) => Promise<WordsAnswer>;
  onFit: (correction: WordCorrection | null) => void;
  /** The way back, beside the button. */
  children: ReactNode;
};

export function TypeWords({ button, working, ask, onFit, children }: TypeWordsProps) {
  const { recovery, errors } = useText();
  const text = recovery.type;
  const format = useFormat();
  const say = useStatus();
  const announce = useAnnouncement();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const tell = (sentence: string): void => {
    setTrouble(sentence);
    announce(sentence);
    field.current?.focus();
  };

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (asking) return;
    if (typed.trim() === '') return tell(text.nothing);
    setAsking(true);
    setTrouble(undefined);
    if (working !== undefined) say(working);
    try {
      // Far above 24 words: the vault counts what it is given, and says that it is not 24.
      const answer = await ask(typed.slice(0, RECOVERY.mostTyped));
      if (answer.fit) {
        say('');
        onFit(answer.correction);
      } else tell(problemSentence(answer.problem, text));
    } catch (thrown) {
      tell(sentenceForThrown(thrown, errors, format));
    } finally {
      setAsking(false);
    }
  };

  return (
    <form className={style.form} onSubmit={(event) => void send(event)}>
      <TextField
        ref={field}
        label={text.label}
        hint={text.hint}
        lines={4}
        value={typed}
        onChange={setTyped}
        error={trouble}
        autoFocus
      />
      <div className={style.deeds}>
        {children}
        <Button variant="main" type="submit" blocked={asking}>
          {button}
        </Button>
      </div>
    </form>
  );
}
