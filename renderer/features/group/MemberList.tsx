// The people of a group by alias. Real names are never shown here, only in the editor of one person.
import { useId, useState } from 'react';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Member } from '../../../preload/contract/schemas/group.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { newId } from '../newId.ts';
import style from './Group.module.css';
import { type GroupRecord, withMember } from './groupRecord.ts';
import { MemberEditor } from './MemberEditor.tsx';

type MemberListProps = {
  members: readonly Member[];
  onChange: (change: (group: GroupRecord) => GroupRecord) => void;
};

export function MemberList({ members, onChange }: MemberListProps) {
  const words = useText().group.page;
  const format = useFormat();
  const title = useId();
  const [edited, setEdited] = useState<Member | null>(null);
  const withoutForms = members.filter(({ alsoAppearsAs }) => alsoAppearsAs.length === 0).length;
  const added = edited !== null && !members.some(({ id }) => id === edited.id);

  const editor = (member: Member) => (
    <MemberEditor
      member={member}
      others={members.filter(({ id }) => id !== member.id).map(({ name }) => name)}
      onChange={(changed) => onChange((group) => withMember(group, changed))}
      onDone={() => setEdited(null)}
    />
  );
  return (
    <section className={style.section} aria-labelledby={title}>
      <h2 id={title}>{words.members}</h2>
      {members.length === 0 ? <p>{words.noMembers}</p> : null}
      <ul className={style.memberList} aria-labelledby={title}>
        {members
          .toSorted((one, other) => format.compare(one.name, other.name))
          .map((member) => (
            <li key={member.id} className={style.member}>
              {edited?.id === member.id ? (
                editor(edited)
              ) : (
                <>
                  <span dir="auto" className={style.alias}>
                    {member.name}
                  </span>
                  <Button variant="quiet" name={words.editName(member.name)} onClick={() => setEdited(member)}>
                    {words.edit}
                  </Button>
                </>
              )}
            </li>
          ))}
        {added ? <li className={style.member}>{editor(edited)}</li> : null}
      </ul>
      {members.length === 0 || withoutForms === 0 ? null : (
        <p className={style.note}>{words.withoutForms(withoutForms)}</p>
      )}
      {members.length >= LIMITS.membersInGroup ? null : (
        <div>
          <Button onClick={() => setEdited({ id: newId(), name: '', alsoAppearsAs: [] })}>{words.add}</Button>
        </div>
      )}
    </section>
  );
}
