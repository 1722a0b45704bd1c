// The passphrase before the search: an open journal on an unwatched desk must not show every line about somebody.
import { type FormEvent, useRef, useState } from 'react';
import type { PersonFound, PersonRef } from '../../../../preload/contract/schemas/lettingGoOfPerson.ts';
import { call } from '../../../api/client.ts';
import { sentenceForThrown } from '../../../api/sentences.ts';
import { flushAll } from '../../../app/flush.ts';
import { useAnnouncement, useStatus } from '../../../app/status.tsx';
import { useFormat, useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { PassphraseField } from '../../../ui/PassphraseField.tsx';
import style from '../LettingGo.module.css';

type SearchFirstProps = {
  person: PersonRef;
  title: string;
  onFound: (found: PersonFound) => void;
  onBack: () => void;
};

export function SearchFirst({ person, title, onFound, onBack }: SearchFirstProps) {
  const { lettingGo, errors } = useText();
  const words = lettingGo.person;
  const format = useFormat();
  const say = useStatus();
  const announce = useAnnouncement();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [searching, setSearching] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const refused = (sentence: string): void => {
    setTrouble(sentence);
    announce(sentence);
    setSearching(false);
    field.current?.focus();
    field.current?.select();
  };
  const search = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (searching || passphrase === '') return field.current?.focus();
    setSearching(true);
    setTrouble(undefined);
    say(words.searching);
    // What is typed but not on disk yet would not be found, and would come back afterwards.
    if (!(await flushAll()).saved) return refused(lettingGo.texts.unsaved);
    try {
      const found = await call('let-go.find-person', { person, passphrase });
      say(found.passages.length === 0 ? words.none : words.found(found.passages.length));
      onFound(found);
    } catch (thrown) {
      refused(sentenceForThrown(thrown, errors, format));
    }
  };
  return (
    <Page title={title} lead={words.honest}>
      <form className={style.part} onSubmit={(event) => void search(event)}>
        <PassphraseField
          ref={field}
          label={words.passphrase}
          hint={words.passphraseFirst}
          value={passphrase}
          onChange={setPassphrase}
          error={trouble}
          autoFocus
        />
        <div className={style.deeds}>
          <Button onClick={onBack}>{lettingGo.question.back}</Button>
          <Button variant="main" type="submit" blocked={searching}>
            {words.search}
          </Button>
        </div>
      </form>
    </Page>
  );
}
