// The facts of a group, saved while they are typed as far as they fit.
import { useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { useColleagues } from '../colleagues/useColleagues.ts';
import { WithWhom } from '../colleagues/WithWhom.tsx';
import style from './Group.module.css';
import { GroupFieldset } from './GroupFieldset.tsx';
import { type GroupFields, readGroupFields, typedOf } from './groupFields.ts';
import type { GroupRecord } from './groupRecord.ts';

type GroupSettingsProps = {
  group: GroupRecord;
  onChange: (change: (group: GroupRecord) => GroupRecord) => void;
  /** Of a colleague, by id. */
  onLetGoOf: (colleagueId: Id) => void;
};

export function GroupSettings({ group, onChange, onLetGoOf }: GroupSettingsProps) {
  const text = useText();
  const colleagues = useColleagues().filter(({ id, name }) => name !== null && group.usualCoLeaders.includes(id));
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
      {colleagues.map(({ id, name }) => (
        <div key={id}>
          <Button variant="quiet" onClick={() => onLetGoOf(id)}>
            {text.lettingGo.person.open(name ?? '')}
          </Button>
        </div>
      ))}
    </div>
  );
}
