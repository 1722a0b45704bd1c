// One person: alias, and the real names that may stand in notes. What fits is saved while it is typed; what does not fit
// stays in the field with its sentence, and the person stays as they were.
import { type KeyboardEvent, useState } from 'react';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Member } from '../../../preload/contract/schemas/group.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { oneLine } from '../oneLine.ts';
import { FormsField } from './FormsField.tsx';
import style from './Group.module.css';
import { readForms, sameName, writeForms } from './people.ts';

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

export function MemberEditor({ member, others, onChange, onDone, onRemove, onLetGo }: MemberEditorProps) {
  const { group: text, lettingGo, deleted } = useText();
  const [name, setName] = useState(member.name ?? '');
  const [forms, setForms] = useState(writeForms(member.alsoAppearsAs));
  const [touched, setTouched] = useState(false);
  const problem = nameProblem(name, others);

  const change = (typedName: string, typedForms: string): void => {
    setName(typedName);
    setForms(typedForms);
    setTouched(true);
    const read = readForms(typedForms);
    if (nameProblem(typedName, others) !== null || read.problem !== null) return;
    onChange({ ...member, name: oneLine(typedName), alsoAppearsAs: [...read.forms] });
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
  return (
    <div className={style.editor}>
      <TextField
        label={text.page.alias}
        value={name}
        error={touched && problem !== null ? sentence[problem] : undefined}
        autoFocus
        onChange={(typed) => change(typed, forms)}
        onKeyDown={hear}
      />
      <FormsField
        person={oneLine(name) || text.page.newMember}
        typed={forms}
        hint
        onChange={(typed) => change(name, typed)}
      />
      <div>
        <Button onClick={onDone}>{text.page.done}</Button>
      </div>
      {onLetGo && onRemove ? (
        <div>
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

function nameProblem(typed: string, others: readonly string[]): 'missing' | 'too-long' | 'taken' | null {
  const name = oneLine(typed);
  if (name === '') return 'missing';
  if (name.length > LIMITS.personName) return 'too-long';
  return others.some((other) => sameName(name, other)) ? 'taken' : null;
}
