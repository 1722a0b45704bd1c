// The passphrase before a deed that an open journal on an unwatched desk must not be enough for. What is wrong is said under
// the field, whose words are then selected; nothing keeps the passphrase after the one call that takes it.
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useAnnouncement, useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import style from './Passphrase.module.css';

type PassphraseFirstProps = {
  /** The verb on the button. */
  deed: string;
  /** Said while the deed is under way; a passphrase takes about a second. */
  underway: string;
  /** Why the passphrase is asked. */
  hint?: string;
  back?: string;
  /** What stands above the field. */
  children?: ReactNode;
  onBack: () => void;
  /** Takes the form away when it succeeds. Rejects with what went wrong, or gives a sentence back that says why not. */
  onPassphrase: (passphrase: string) => Promise<string | undefined>;
};

export function PassphraseFirst({ deed, underway, hint, back, children, onBack, onPassphrase }: PassphraseFirstProps) {
  const { errors, passphrase: words, ui } = useText();
  const format = useFormat();
  const say = useStatus();
  const announce = useAnnouncement();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [atWork, setAtWork] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const refuse = (sentence: string): void => {
    setTrouble(sentence);
    announce(sentence);
    setAtWork(false);
    field.current?.focus();
    field.current?.select();
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (atWork || typed === '') return field.current?.focus();
    setAtWork(true);
    setTrouble(undefined);
    say(underway);
    try {
      const refused = await onPassphrase(typed);
      if (refused !== undefined) refuse(refused);
    } catch (thrown) {
      refuse(sentenceForThrown(thrown, errors, format));
    }
  };
  return (
    <form className={style.step} onSubmit={(event) => void submit(event)}>
      {children}
      <PassphraseField
        ref={field}
        label={words.first.label}
        hint={hint ?? words.first.hint}
        value={typed}
        onChange={setTyped}
        error={trouble}
        autoFocus
      />
      <div className={style.deeds}>
        <Button onClick={onBack}>{back ?? ui.back}</Button>
        <Button variant="main" type="submit" blocked={atWork}>
          {deed}
        </Button>
      </div>
    </form>
  );
}
