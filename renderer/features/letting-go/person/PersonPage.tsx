// Letting go of what is written about one person: the question, the passphrase (private pages are searched), every passage
// with its decision, and one red button that carries all of it out at once.
import { useState } from 'react';
import type { PersonFound, PersonRef } from '../../../../preload/contract/schemas/lettingGoOfPerson.ts';
import { useAnswer } from '../../../api/queries.ts';
import { useNavigation } from '../../../app/navigation.tsx';
import { useText } from '../../../text/index.tsx';
import { Trouble } from '../../../ui/Trouble.tsx';
import { BeforeDestroying } from '../BeforeDestroying.tsx';
import { Passages } from './Passages.tsx';
import { SearchFirst } from './SearchFirst.tsx';

export function PersonPage({ person }: { person: PersonRef }) {
  const { app, group: words, lettingGo } = useText();
  const { go } = useNavigation();
  const [found, setFound] = useState<PersonFound | null>(null);
  const { name, thrown } = useName(person);
  if (thrown) return <Trouble title={app.place['let-go-person']} thrown={thrown} />;
  if (name === undefined) return null;
  const back = (): void =>
    go(person.kind === 'member' ? { screen: 'group', id: person.groupId } : { screen: 'groups' });
  const title = lettingGo.person.title(name ?? words.page.formerMember);
  return (
    <BeforeDestroying about={title} onBack={back}>
      {found === null ? (
        <SearchFirst person={person} title={title} onFound={setFound} onBack={back} />
      ) : (
        <Passages
          key={found.searchId}
          kind={person.kind}
          title={title}
          found={found}
          onKeep={back}
          onSearchAgain={() => setFound(null)}
        />
      )}
    </BeforeDestroying>
  );
}

/** Undefined until it is known; null when it was let go of already. */
function useName(person: PersonRef): { name: string | null | undefined; thrown: unknown } {
  const isMember = person.kind === 'member';
  const group = useAnswer('group.read', { id: isMember ? person.groupId : '' }, { enabled: isMember });
  const colleague = useAnswer('colleague.read', { id: isMember ? '' : person.colleagueId }, { enabled: !isMember });
  if (!isMember) return { name: colleague.data?.name, thrown: colleague.error };
  if (!group.data) return { name: undefined, thrown: group.error };
  return { name: group.data.members.find(({ id }) => id === person.memberId)?.name ?? null, thrown: null };
}
