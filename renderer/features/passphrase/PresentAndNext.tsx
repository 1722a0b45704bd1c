// The first step: the present passphrase, the one question, and the new passphrase.
import { useRef, useState } from 'react';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { RenewalWords } from '../../../preload/contract/schemas/passphrase.ts';
import { call } from '../../api/client.ts';
import { PassphraseForm } from '../../app/door/PassphraseForm.tsx';
import { useAnnouncement, useStatus } from '../../app/status.tsx';
import { useText } from '../../text/index.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';

type PresentAndNextProps = {
  onBack: () => void;
  onWords: (shown: RenewalWords) => void;
  onChanged: () => void;
};

const ANSWERS = ['yes', 'no'] as const;

export function PresentAndNext({ onBack, onWords, onChanged }: PresentAndNextProps) {
  const { passphrase: text, errors, ui } = useText();
  const say = useStatus();
  const announce = useAnnouncement();
  const field = useRef<HTMLInputElement>(null);
  const [present, setPresent] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [known, setKnown] = useState<(typeof ANSWERS)[number]>('yes');

  const tell = (sentence: string): void => {
    setTrouble(sentence);
    announce(sentence);
    field.current?.focus();
    field.current?.select();
  };

  const change = async (next: string): Promise<void> => {
    setTrouble(undefined);
    if (known === 'yes') {
      const shown = await call('passphrase.renew', { present, next });
      say('');
      onWords(shown);
    } else {
      await call('passphrase.rewrap', { present, next });
      onChanged();
    }
  };

  const refused = (thrown: unknown): boolean => {
    // One that is empty or longer than any can be is one that does not open this journal.
    const isPresent = thrown instanceof Refusal && ['wrong-passphrase', 'invalid-input'].includes(thrown.error.code);
    if (isPresent) tell(errors.wrongPassphrase);
    return isPresent;
  };

  return (
    <PassphraseForm
      label={text.next}
      button={known === 'yes' ? text.goOn : text.change}
      working={text.checking}
      deed={change}
      refused={refused}
      objection={(next) => (next === present ? text.same : undefined)}
      otherwise={{ label: ui.back, onClick: onBack }}
      autoFocus={false}
    >
      <PassphraseField
        ref={field}
        label={text.present}
        value={present}
        onChange={setPresent}
        error={trouble}
        autoFocus
      />
      <OneOf
        question={text.question}
        value={known}
        answers={ANSWERS.map((value) => ({ value, label: text.answers[value], means: text.means[value] }))}
        onChange={setKnown}
      />
    </PassphraseForm>
  );
}
