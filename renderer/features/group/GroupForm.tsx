// Names a new group. Nothing is required but a name, and nothing is stored before the leader says so or the journal
// locks.
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { Group } from '../../../preload/contract/schemas/group.ts';
import { useDeed } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { onFlush } from '../../app/flush.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useColleagues } from '../colleagues/useColleagues.ts';
import { forTheShell } from '../session/saving/forTheShell.ts';
import { useMainDeed } from '../useMainDeed.ts';
import { FormsField } from './FormsField.tsx';
import style from './Group.module.css';
import { GroupFieldset } from './GroupFieldset.tsx';
import { type FieldProblems, type GroupFields, NEW_GROUP } from './groupFields.ts';
import { MembersField } from './MembersField.tsx';
import { newGroupOf } from './newGroup.ts';
import { readForms, readMemberLines } from './people.ts';

export function GroupForm({ onDone }: { onDone: (group: Group) => void }) {
  const text = useText();
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<GroupFields>(NEW_GROUP);
  const [coLeaders, setCoLeaders] = useState('');
  const [lines, setLines] = useState('');
  const [forms, setForms] = useState<ReadonlyMap<string, string>>(new Map());
  const [asked, setAsked] = useState(0);
  const create = useDeed('group.create', { refreshes: ['group.list', 'colleague.list'] });
  const read = newGroupOf({ facts: typed, coLeaders, lines, forms }, useColleagues());
  const problems: FieldProblems = asked > 0 && 'problems' in read ? read.problems : {};

  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asked]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(asked + 1);
    if ('group' in read && !create.isPending) create.mutate(read.group, { onSuccess: onDone });
  };
  useWriteOnFlush('group' in read && !create.isPending ? () => create.mutateAsync(read.group).then(onDone) : null);

  useMainDeed(useCallback(() => form.current?.requestSubmit(), []));

  const { names } = readMemberLines(lines);
  const people = [...names, ...readForms(coLeaders).forms];
  return (
    <form ref={form} className={style.form} onSubmit={submit} noValidate>
      <GroupFieldset typed={typed} problems={problems} onChange={setTyped} autoFocus />
      <TextField
        label={text.group.fields.coLeader}
        hint={text.group.fields.coLeaderHint}
        value={coLeaders}
        error={problems.coLeaders === undefined ? undefined : text.group.problem.coLeaders}
        name="co-leader"
        onChange={setCoLeaders}
      />
      <MembersField typed={lines} onChange={setLines} />
      <div className={style.forms}>
        <p className={style.why}>{text.group.fields.formsWhy}</p>
        <Disclosure label={text.group.fields.formsOpen}>
          <div className={style.people}>
            {people.length === 0 ? <p>{text.group.fields.noMembersYet}</p> : null}
            {[...new Set(people)].map((person, place) => (
              <FormsField
                key={person}
                person={person}
                typed={forms.get(person) ?? ''}
                hint={place === 0}
                onChange={(of) => setForms(new Map(forms).set(person, of))}
              />
            ))}
          </div>
        </Disclosure>
      </div>
      {create.error ? (
        <Notice word={text.session.trouble.word} tone="trouble">
          {sentenceForThrown(create.error, text.errors, format)}
        </Notice>
      ) : null}
      <div>
        <Button variant="main" type="submit">
          {text.group.newGroup.create}
        </Button>
      </div>
    </form>
  );
}

/** Before a lock, and on Ctrl/Cmd+S, a group that fits is created: the leader finds it afterwards, not an empty form. */
function useWriteOnFlush(write: (() => Promise<void>) | null): void {
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(
    () =>
      onFlush(async () => {
        try {
          await latest.current?.();
          return { saved: true };
        } catch (thrown) {
          return { saved: false, because: forTheShell(thrown instanceof Refusal ? thrown.error.code : 'internal') };
        }
      }),
    [],
  );
}
