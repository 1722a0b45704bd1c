// The facts of a group, saved while they are typed as far as they fit.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { Alone } from '../../app/together.tsx';
import { useUnfinished } from '../../app/unfinished.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { useColleagues } from '../colleagues/useColleagues.ts';
import { WithWhom } from '../colleagues/WithWhom.tsx';
import style from './Group.module.css';
import { GroupFieldset } from './GroupFieldset.tsx';
import { type GroupFields, readGroupFields, typedOf } from './groupFields.ts';
import type { GroupRecord } from './groupRecord.ts';
import { MoreGroupFields } from './MoreGroupFields.tsx';

type GroupSettingsProps = {
  group: GroupRecord;
  onChange: (change: (group: GroupRecord) => GroupRecord) => void;
  /** Of a colleague, by id. */
  onLetGoOf: (colleagueId: Id) => void;
};

export function GroupSettings({ group, onChange, onLetGoOf }: GroupSettingsProps) {
  const text = useText();
  const colleagues = useColleagues().filter(({ id, name }) => name !== null && group.usualCoLeaders.includes(id));
  const sessions = useAnswer('session.list', { groupId: group.id }).data;
  const [typed, setTyped] = useUnfinished<GroupFields>(groupForm(group.id), typedOf(group), fits);
  const read = readGroupFields(typed);
  const change = (next: GroupFields): void => {
    setTyped(next);
    const fields = readGroupFields(next);
    if ('group' in fields) onChange((before) => ({ ...before, ...fields.group }));
  };
  const fields = { typed, problems: 'problems' in read ? read.problems : {}, onChange: change };
  const untouched = group.members.length === 0 && sessions?.length === 0;
  return (
    <div className={style.form}>
      <GroupFieldset {...fields} roleOpen={untouched} />
      <WithWhom
        label={group.iAm === 'member' ? text.group.fields.ledBy : text.group.fields.coLeader}
        labelShown
        ids={group.usualCoLeaders}
        nobody={group.iAm === 'member' ? text.group.more.unsaid : text.session.facts.alone}
        onChange={(ids) => onChange((before) => ({ ...before, usualCoLeaders: ids ?? [] }))}
      />
      <Alone>
        {colleagues.map(({ id, name }) => (
          <div key={id}>
            <Button variant="quiet" onClick={() => onLetGoOf(id)}>
              {text.lettingGo.person.open(name ?? '')}
            </Button>
          </div>
        ))}
      </Alone>
      <MoreGroupFields {...fields} />
    </div>
  );
}

export const groupForm = (id: Id): string => `group ${id}`;

const fits = (typed: GroupFields): boolean => 'group' in readGroupFields(typed);
