// The passphrase before the search: an open journal on an unwatched desk must not show every line about somebody.
import type { PersonFound, PersonRef } from '../../../../preload/contract/schemas/lettingGoOfPerson.ts';
import { call } from '../../../api/client.ts';
import { flushAll } from '../../../app/flush.ts';
import { useStatus } from '../../../app/status.tsx';
import { useText } from '../../../text/index.tsx';
import { Page } from '../../../ui/Page.tsx';
import { PassphraseFirst } from '../../passphrase/PassphraseFirst.tsx';

type SearchFirstProps = {
  person: PersonRef;
  title: string;
  onFound: (found: PersonFound) => void;
  onBack: () => void;
};

export function SearchFirst({ person, title, onFound, onBack }: SearchFirstProps) {
  const { lettingGo } = useText();
  const words = lettingGo.person;
  const say = useStatus();

  const search = async (passphrase: string): Promise<string | undefined> => {
    // What is typed but not on disk yet would not be found, and would come back afterwards.
    if (!(await flushAll()).saved) return lettingGo.texts.unsaved;
    const found = await call('let-go.find-person', { person, passphrase });
    say(found.passages.length === 0 ? words.none : words.found(found.passages.length));
    onFound(found);
    return undefined;
  };
  return (
    <Page title={title} lead={words.honest}>
      <PassphraseFirst
        deed={words.search}
        underway={words.searching}
        hint={words.passphraseFirst}
        back={lettingGo.question.back}
        onBack={onBack}
        onPassphrase={search}
      />
    </Page>
  );
}
