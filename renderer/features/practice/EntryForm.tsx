// An entry of the log in the hands of the leader: kept when they say so, or before a lock if it fits, so that nothing typed is
// lost to it.
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { useMainDeed } from '../useMainDeed.ts';
import { useWriteOnFlush } from '../useWriteOnFlush.ts';
import { type Draft, readDraft } from './entryDraft.ts';
import { EntryFields } from './EntryFields.tsx';
import style from './Practice.module.css';
import { PRACTICE_ANSWERS } from './practiceAnswers.ts';

type EntryFormProps = { id: Id; revision: number; begun: Draft; onDelete?: () => void };

export function EntryForm({ id, revision, begun, onDelete }: EntryFormProps) {
  const text = useText();
  const words = text.practiceForms;
  const format = useFormat();
  const { go } = useNavigation();
  const say = useStatus();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const stored = useRef(revision);
  const [draft, setDraft] = useState(begun);
  const [asked, setAsked] = useState(0);
  const read = readDraft(draft);
  const changed = JSON.stringify(draft) !== JSON.stringify(begun);

  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asked]);

  const keep = async (): Promise<void> => {
    if (!('entry' in read)) return;
    const saved = await call('practice.save', { id, revision: stored.current, entry: read.entry });
    stored.current = saved.revision;
    for (const answer of PRACTICE_ANSWERS) void client.invalidateQueries({ queryKey: [answer] });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(asked + 1);
    if (!('entry' in read)) return;
    keep().then(
      () => {
        say(words.kept);
        go({ screen: 'log' });
      },
      (thrown: unknown) => say(sentenceForThrown(thrown, text.errors, format)),
    );
  };
  useWriteOnFlush(changed && 'entry' in read ? keep : null);
  useMainDeed(useCallback(() => form.current?.requestSubmit(), []));

  return (
    <form ref={form} className={style.fields} onSubmit={submit} noValidate>
      <EntryFields
        draft={draft}
        problems={asked > 0 && 'problems' in read ? read.problems : {}}
        onChange={setDraft}
        words={words}
      />
      <FootBar start={onDelete === undefined ? undefined : <Button onClick={onDelete}>{words.delete}</Button>}>
        <Button onClick={() => go({ screen: 'log' })}>{words.back}</Button>
        <Button variant="main" type="submit">
          {words.keep}
        </Button>
      </FootBar>
    </form>
  );
}
