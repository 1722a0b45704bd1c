// The facts of a group, saved while they are typed as far as they fit.
import { useState } from 'react';
import { useText } from '../../text/index.tsx';
import { WithWhom } from '../colleagues/WithWhom.tsx';
import style from './Group.module.css';
import { GroupFieldset } from './GroupFieldset.tsx';
import { type GroupFields, readGroupFields, typedOf } from './groupFields.ts';
import type { GroupRecord } from './groupRecord.ts';

type GroupSettingsProps = {
  group: GroupRecord;
  onChange: (change: (group: GroupRecord) => GroupRecord) => void;
};

export function GroupSettings({ group, onChange }: GroupSettingsProps) {
  const text = useText();
  const [typed, setTyped] = useState<GroupFields>(() => typedOf(group));
  const read = readGroupFields(typed);
  const change = (next: GroupFields): void => {
    setTyped(next);
    const fields = readGroupFields(next);
    if ('group' in fields) onChange((before) => ({ ...before, ...fields.group }));
  };
  return (
    <div className={style.form}>
      <GroupFieldset typed={typed} problems={'problems' in read ? read.problems : {}} onChange={change} />
      <WithWhom
        label={text.group.fields.coLeader}
        labelShown
        ids={group.usualCoLeaders}
        nobody={text.session.facts.alone}
        onChange={(ids) => onChange((before) => ({ ...before, usualCoLeaders: ids ?? [] }))}
      />
    </div>
  );
}
