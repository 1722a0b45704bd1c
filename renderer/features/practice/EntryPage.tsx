// An entry of the log, opened: changed, deleted, and for a supervision session the way to what was taken away.
import { useQueryClient } from '@tanstack/react-query';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { Alone } from '../../app/together.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { rememberDeleted } from './deletedEntries.ts';
import { draftOf } from './entryDraft.ts';
import { entryName } from './entryWords.ts';
import { EntryForm } from './EntryForm.tsx';
import { PRACTICE_ANSWERS } from './practiceAnswers.ts';

export function EntryPage({ id }: { id: Id }) {
  const text = useText();
  const words = text.practiceForms;
  const format = useFormat();
  const { go } = useNavigation();
  const say = useStatus();
  const client = useQueryClient();
  const lines = useAnswer('practice.list', {});
  if (lines.isPending) return null;
  const line = lines.data?.find((one) => one.id === id);
  if (!line) return <Trouble title={text.app.place.log} thrown={lines.error ?? refuse('not-found')} />;
  const { entry, revision, hasPrivate } = line;

  const remove = (): void => {
    call('practice.delete', { id }).then(
      () => {
        for (const answer of PRACTICE_ANSWERS) void client.invalidateQueries({ queryKey: [answer] });
        rememberDeleted({ id, name: `${words.title[entry.kind]}, ${entryName({ text, format }, entry)}` });
        say(text.practice.lists.deleted);
        go({ screen: 'log' });
      },
      (thrown: unknown) => say(sentenceForThrown(thrown, text.errors, format)),
    );
  };
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
      <EntryForm key={revision} id={id} revision={revision} begun={draftOf(entry)} onDelete={remove} />
    </Page>
  );
}
