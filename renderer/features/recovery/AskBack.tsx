// Three of the words that were just shown, from the paper. Which ones is the vault's choice; what is wrong is said at its
// field, and the same three are asked again.
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useAnnouncement } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import style from './Recovery.module.css';

type AskBackProps = {
  asked: readonly number[];
  /** Answers the places that are wrong. */
  confirm: (words: string[]) => Promise<readonly number[]>;
  onBack: () => void;
  onConfirmed: () => void;
  /** What else can be done, e.g. later. */
  children?: ReactNode;
};

export function AskBack({ asked, confirm, onBack, onConfirmed, children }: AskBackProps) {
  const { recovery, errors } = useText();
  const text = recovery.ask;
  const format = useFormat();
  const client = useQueryClient();
  const announce = useAnnouncement();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<readonly string[]>(() => asked.map(() => ''));
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const [checking, setChecking] = useState(false);

  useLayoutEffect(() => {
    if (wrong.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);

  const check = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (checking) return;
    setChecking(true);
    setTrouble(undefined);
    try {
      const places = await confirm([...typed]);
      setWrong(places);
      if (places.length > 0) return announce(places.map((place) => text.wrong(place)).join(' '));
      await client.invalidateQueries({ queryKey: ['recovery.status'] });
      onConfirmed();
    } catch (thrown) {
      const sentence = sentenceForThrown(thrown, errors, format);
      setTrouble(sentence);
      announce(sentence);
    } finally {
      setChecking(false);
    }
  };

  return (
    <form ref={form} className={style.form} onSubmit={(event) => void check(event)}>
      {asked.map((place, index) => (
        <TextField
          key={place}
          label={text.word(place)}
          value={typed[index] ?? ''}
          onChange={(word) => setTyped((before) => before.with(index, word))}
          error={wrong.includes(place) ? text.wrong(place) : undefined}
          autoFocus={index === 0}
        />
      ))}
      {trouble === undefined ? null : <p>{trouble}</p>}
      <div className={style.deeds}>
        <Button onClick={onBack}>{text.back}</Button>
        <Button variant="main" type="submit" blocked={checking}>
          {text.button}
        </Button>
      </div>
      {children}
    </form>
  );
}
