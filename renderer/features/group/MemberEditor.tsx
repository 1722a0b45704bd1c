// One person: alias, and the real names that may stand in notes. What fits is saved while it is typed; what does not fit
// stays in the field with its sentence, and the person stays as they were.
import { type KeyboardEvent, useState } from 'react';
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Member } from '../../../preload/contract/schemas/group.ts';
import { isUnfinished, useUnfinished } from '../../app/unfinished.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { oneLine } from '../oneLine.ts';
import { FormsField } from './FormsField.tsx';
import style from './Group.module.css';
import { type MemberProblems, readMember, type TypedMember } from './readMember.ts';
import { writeForms } from './people.ts';

type MemberEditorProps = {
  member: Member;
  /** Names of the others in the group. */
  others: readonly string[];
  onChange: (member: Member) => void;
  onDone: () => void;
  /** Undefined for somebody who is just being added. */
  onRemove: (() => void) | undefined;
  onLetGo: (() => void) | undefined;
};

export const memberForm = (id: Id): string => `member ${id}`;

export function MemberEditor({ member, others, onChange, onDone, onRemove, onLetGo }: MemberEditorProps) {
  const words = useText();
  const { group: text, lettingGo, deleted } = words;
  const read = (typed: TypedMember): Member | MemberProblems => readMember(member, typed, others);
  const [typed, setTyped] = useUnfinished<TypedMember>(
    memberForm(member.id),
    {
      name: member.name ?? '',
      forms: writeForms(member.alsoAppearsAs),
      joinedOn: member.joinedOn ?? '',
      leftOn: member.leftOn ?? '',
    },
    (next) => 'id' in read(next),
  );
  const [touched, setTouched] = useState(isUnfinished(memberForm(member.id)));
  const current = read(typed);
  const problems: MemberProblems = 'id' in current ? {} : current;

  const change = (part: Partial<TypedMember>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    setTouched(true);
    const after = read(next);
    if ('id' in after) onChange(after);
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onDone();
    }
    if (event.key === 'Escape') onDone();
  };
  const sentence = {
    missing: text.problem.personMissing,
    'too-long': text.problem.personTooLong(LIMITS.personName),
    taken: text.problem.taken,
  };
  const leftSentence = {
    fits: undefined,
    'no-such-date': words.ui.noSuchDate,
    'before-joining': text.problem.leftBeforeJoining,
  };
  return (
    <div className={style.editor}>
      <TextField
        label={text.page.alias}
        value={typed.name}
        error={touched && problems.name !== undefined ? sentence[problems.name] : undefined}
        autoFocus
        name="member-name"
        onChange={(name) => change({ name })}
        onKeyDown={hear}
      />
      <FormsField
        person={oneLine(typed.name) || text.page.newMember}
        typed={typed.forms}
        hint
        onChange={(forms) => change({ forms })}
      />
      <div className={style.beside}>
        <TextField
          label={text.page.joinedOn}
          type="date"
          value={typed.joinedOn}
          error={problems.joinedOn ? words.ui.noSuchDate : undefined}
          name="member-joined"
          onChange={(joinedOn) => change({ joinedOn })}
        />
        <TextField
          label={text.page.leftOn}
          type="date"
          value={typed.leftOn}
          error={leftSentence[problems.leftOn ?? 'fits']}
          name="member-left"
          onChange={(leftOn) => change({ leftOn })}
        />
      </div>
      <div>
        <Button onClick={onDone}>{text.page.done}</Button>
      </div>
      {onLetGo && onRemove ? (
        <div className={style.rare}>
          <Button variant="quiet" onClick={onRemove}>
            {deleted.member}
          </Button>
          <Button variant="quiet" onClick={onLetGo}>
            {lettingGo.person.open(member.name ?? text.page.formerMember)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
