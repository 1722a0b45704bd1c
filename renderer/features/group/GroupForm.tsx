// Names a new group. Nothing is required but a name, and nothing is stored before the leader says so or the journal locks; what
// does not fit by then is kept as it was typed.
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { Group } from '../../../preload/contract/schemas/group.ts';
import { useDeed } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { onFlush } from '../../app/flush.ts';
import { useUnfinished } from '../../app/unfinished.ts';
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
import type { FieldProblems } from './groupFields.ts';
import { MembersField } from './MembersField.tsx';
import { formsTyped, newGroupOf, NOTHING_TYPED, type TypedGroup, withForms } from './newGroup.ts';
import { readForms, readMemberLines } from './people.ts';

export function GroupForm({ onDone }: { onDone: (group: Group) => void }) {
  const text = useText();
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const known = useColleagues();
  const [typed, setTyped, forget] = useUnfinished<TypedGroup>('new-group', NOTHING_TYPED, () => false);
  const [asked, setAsked] = useState(0);
  const create = useDeed('group.create', { refreshes: ['group.list', 'colleague.list'] });
  const read = newGroupOf(typed, known);
  const problems: FieldProblems = asked > 0 && 'problems' in read ? read.problems : {};

  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asked]);

  const made = (group: Group): void => {
    forget();
    onDone(group);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(asked + 1);
    if ('group' in read && !create.isPending) create.mutate(read.group, { onSuccess: made });
  };
  useWriteOnFlush('group' in read && !create.isPending ? () => create.mutateAsync(read.group).then(made) : null);

  useMainDeed(useCallback(() => form.current?.requestSubmit(), []));

  const { facts, coLeaders, lines } = typed;
  const member = facts.iAm === 'member';
  const people = [...(member ? [] : readMemberLines(lines).names), ...readForms(coLeaders).forms];
  return (
    <form ref={form} className={style.form} onSubmit={submit} noValidate>
      <GroupFieldset
        typed={facts}
        problems={problems}
        onChange={(next) => setTyped({ ...typed, facts: next })}
        roleOpen
        autoFocus
      />
      <TextField
        label={member ? text.group.fields.ledBy : text.group.fields.coLeader}
        hint={member ? text.group.fields.ledByHint : text.group.fields.coLeaderHint}
        value={coLeaders}
        error={problems.coLeaders === undefined ? undefined : text.group.problem.coLeaders}
        name="co-leader"
        onChange={(next) => setTyped({ ...typed, coLeaders: next })}
      />
      {member ? null : <MembersField typed={lines} onChange={(next) => setTyped({ ...typed, lines: next })} />}
      <div className={style.forms}>
        <p className={style.why}>{text.group.fields.formsWhy}</p>
        <Disclosure label={text.group.fields.formsOpen}>
          <div className={style.people}>
            {people.length === 0 ? <p>{text.group.fields.noMembersYet}</p> : null}
            {[...new Set(people)].map((person, place) => (
              <FormsField
                key={person}
                person={person}
                typed={formsTyped(typed, person)}
                hint={place === 0}
                onChange={(of) => setTyped(withForms(typed, person, of))}
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
