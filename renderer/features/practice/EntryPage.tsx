// An entry of the log, opened: changed, deleted, and for a supervision session the way to what was taken away.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { Alone, useTogether } from '../../app/together.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useDeleting } from '../deleted/useDeleting.ts';
import { draftOf } from './entryDraft.ts';
import { EntryForm } from './EntryForm.tsx';

export function EntryPage({ id }: { id: Id }) {
  const text = useText();
  const words = text.practiceForms;
  const { go } = useNavigation();
  const deleting = useDeleting();
  const together = useTogether();
  const lines = useAnswer('practice.list', {});
  if (lines.isPending) return null;
  const line = lines.data?.find((one) => one.id === id);
  if (!line) return <Trouble title={text.app.place.log} thrown={lines.error ?? refuse('not-found')} />;
  const { entry, revision, hasPrivate } = line;

  const remove = (): void => void deleting.remove('entry', id, { screen: 'log' });
  return (
    <Page title={words.title[entry.kind]}>
      {entry.kind === 'supervision-session' ? (
        <Alone>
          <div>
            <Button onClick={() => go({ screen: 'took-away', id })}>
              {hasPrivate ? `${words.tookAway} (${text.practice.lists.private})` : words.tookAway}
            </Button>
          </div>
        </Alone>
      ) : null}
      <EntryForm
        key={revision}
        id={id}
        revision={revision}
        begun={draftOf(entry)}
        {...(together ? {} : { onDelete: remove })}
      />
    </Page>
  );
}
