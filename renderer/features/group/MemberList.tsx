// The people of a group by alias. Real names are never shown here, only in the editor of one person.
import { useId, useRef, useState } from 'react';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Member } from '../../../preload/contract/schemas/group.ts';
import { isUnfinished } from '../../app/unfinished.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { newId } from '../newId.ts';
import style from './Group.module.css';
import { type GroupRecord, withMember } from './groupRecord.ts';
import { MemberEditor, memberForm } from './MemberEditor.tsx';
import { shownName } from './people.ts';

type MemberListProps = {
  members: readonly Member[];
  /** Until the lock they can come back, with their marks. */
  onRemove: (member: Member) => void;
  /** Leads to letting go of what is written about somebody. */
  onLetGo: (memberId: Id) => void;
  onChange: (change: (group: GroupRecord) => GroupRecord) => void;
};

/** Whose editor is open, as they were when it opened: the list keeps its order while somebody is renamed. */
type Edited = { readonly member: Member; readonly isNew: boolean };

export function MemberList({ members, onChange, onRemove, onLetGo }: MemberListProps) {
  const words = useText().group.page;
  const title = useId();
  const format = useFormat();
  const [edited, setEdited] = useState<Edited | null>(() => {
    const member = members.find(({ id }) => isUnfinished(memberForm(id)));
    return member ? { member, isNew: false } : null;
  });
  const add = useRef<HTMLButtonElement>(null);
  // Whose "Edit" takes focus when their editor closes.
  const returnTo = useRef<string | null>(null);
  const withoutForms = members.filter(({ name, alsoAppearsAs }) => name !== null && alsoAppearsAs.length === 0).length;

  const done = (): void => {
    const kept = members.some(({ id }) => id === edited?.member.id);
    returnTo.current = kept ? (edited?.member.id ?? null) : null;
    if (!kept) add.current?.focus();
    setEdited(null);
  };
  const remove = (id: Id): void => {
    const member = members.find((one) => one.id === id);
    add.current?.focus();
    setEdited(null);
    if (member) onRemove(member);
  };
  const isStored = (id: Id): boolean => members.some((member) => member.id === id) && !edited?.isNew;
  const editor = ({ member }: Edited) => (
    <MemberEditor
      key={member.id}
      member={member}
      others={members.filter(({ id }) => id !== member.id).flatMap(({ name }) => name ?? [])}
      onChange={(changed) => onChange((group) => withMember(group, changed))}
      onDone={done}
      onRemove={isStored(member.id) ? () => remove(member.id) : undefined}
      onLetGo={isStored(member.id) ? () => onLetGo(member.id) : undefined}
    />
  );
  const nameOf = (member: Member): string => shownName(member, words.formerMember);
  const nameInOrder = (member: Member): string => nameOf(member.id === edited?.member.id ? edited.member : member);
  const listed = members
    .filter(({ id }) => !(edited?.isNew && edited.member.id === id))
    .toSorted((one, other) => format.compare(nameInOrder(one), nameInOrder(other)));
  return (
    <section className={style.section} aria-labelledby={title}>
      <h2 id={title}>{words.members}</h2>
      {members.length === 0 ? <p>{words.noMembers}</p> : null}
      <ul className={style.memberList} aria-labelledby={title}>
        {listed.map((member) => (
          <li key={member.id} className={style.member}>
            {edited?.member.id === member.id ? (
              editor(edited)
            ) : (
              <>
                <span dir="auto" className={style.alias}>
                  {nameOf(member)}
                </span>
                <MemberDates member={member} />
                <Button
                  ref={(button) => {
                    if (returnTo.current !== member.id || !button) return;
                    returnTo.current = null;
                    button.focus();
                  }}
                  variant="quiet"
                  name={words.editName(nameOf(member))}
                  onClick={() => setEdited({ member, isNew: false })}
                >
                  {words.edit}
                </Button>
              </>
            )}
          </li>
        ))}
        {edited?.isNew ? <li className={style.member}>{editor(edited)}</li> : null}
      </ul>
      {withoutForms === 0 ? null : <p className={style.note}>{words.withoutForms(withoutForms)}</p>}
      {members.length >= LIMITS.membersInGroup ? null : (
        <div>
          <Button
            ref={add}
            onClick={() =>
              setEdited({
                member: { id: newId(), name: '', alsoAppearsAs: [], joinedOn: null, leftOn: null },
                isNew: true,
              })
            }
          >
            {words.add}
          </Button>
        </div>
      )}
    </section>
  );
}

function MemberDates({ member: { joinedOn, leftOn } }: { member: Member }) {
  const words = useText().group.page;
  const format = useFormat();
  const dates = [
    ...(joinedOn === null ? [] : [words.since(format.shortDate(joinedOn))]),
    ...(leftOn === null ? [] : [words.until(format.shortDate(leftOn))]),
  ];
  return dates.length === 0 ? null : <span className={style.dates}>{format.list(dates)}</span>;
}
