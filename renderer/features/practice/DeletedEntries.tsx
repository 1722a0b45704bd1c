// Deleted a moment ago, with the way back. Nothing is shown when nothing was.
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { forgetDeleted, useDeletedEntries } from './deletedEntries.ts';
import style from './Practice.module.css';
import { PRACTICE_ANSWERS } from './practiceAnswers.ts';

export function DeletedEntries() {
  const text = useText();
  const words = text.practice.lists;
  const format = useFormat();
  const say = useStatus();
  const client = useQueryClient();
  const deleted = useDeletedEntries();
  if (deleted.length === 0) return null;
  const putBack = (id: string): void => {
    call('practice.restore', { id }).then(
      () => {
        forgetDeleted(id);
        say(words.putBack);
        for (const answer of PRACTICE_ANSWERS) void client.invalidateQueries({ queryKey: [answer] });
      },
      (thrown: unknown) => say(sentenceForThrown(thrown, text.errors, format)),
    );
  };
  return (
    <section className={style.part} aria-labelledby="log-deleted">
      <h2 id="log-deleted">{words.deletedTitle}</h2>
      <p className={style.note}>{words.deleted}</p>
      <ul className={style.facts}>
        {deleted.map(({ id, name }) => (
          <li key={id} className={style.stretch}>
            <span>{name}</span>
            <Button variant="quiet" name={`${words.undo}: ${name}`} onClick={() => putBack(id)}>
              {words.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
