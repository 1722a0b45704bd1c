// What may be said about a case beyond its label, closed until asked for: who presented, which case it came back to, with whom I
// led it, themes and feelings.
import { useAnswer } from '../../api/queries.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { CaseDiscussion } from '../../../preload/contract/schemas/session.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { WithWhom } from '../colleagues/WithWhom.tsx';
import { roleBeside } from './leadWith.ts';
import style from './MoreFacts.module.css';
import { TagsField } from './TagsField.tsx';

export type CaseSurroundings = {
  readonly sessionId: Id;
  readonly groupId: Id;
  readonly date: string;
  /** Who may have presented; nobody where the leader keeps no roster. */
  readonly members: readonly { readonly id: Id; readonly name: string }[];
};

type CaseMoreProps = {
  row: CaseDiscussion;
  place: number;
  around: CaseSurroundings;
  onChange: (row: CaseDiscussion) => void;
};

const NOBODY = '';
/** Enough for a year or two; older ones are followed up in words. */
const MOST_OFFERED = 100;

export function CaseMore({ row, place, around, onChange }: CaseMoreProps) {
  const text = useText();
  const words = text.session.cases.more;
  return (
    <Disclosure label={words.title} name={words.of(place)}>
      <div className={style.facts} role="group" aria-label={words.of(place)}>
        {around.members.length === 0 ? null : (
          <Choice
            label={words.presenter}
            labelShown
            value={row.presenterId ?? NOBODY}
            options={[
              { value: NOBODY, label: text.session.more.notNoted },
              ...around.members.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(presenterId) => onChange({ ...row, presenterId: presenterId === NOBODY ? null : presenterId })}
          />
        )}
        <FollowUp row={row} around={around} onChange={onChange} />
        <WithWhom
          label={words.with}
          labelShown
          ids={row.with}
          nobody={text.session.facts.alone}
          unsaid={words.asInSession}
          onChange={(ids) => onChange({ ...row, with: ids, role: ids === null ? row.role : roleBeside(row.role, ids) })}
        />
        <TagsField
          label={words.themes}
          kind="themes"
          tags={row.themes}
          onChange={(themes) => onChange({ ...row, themes })}
        />
        <TagsField
          label={words.feelings}
          kind="feelings"
          tags={row.feelings}
          onChange={(feelings) => onChange({ ...row, feelings })}
        />
      </div>
    </Disclosure>
  );
}

function FollowUp({ row, around, onChange }: Omit<CaseMoreProps, 'place'>) {
  const words = useText().session.cases.more;
  const format = useFormat();
  const cases = useAnswer('case.list', { groupId: around.groupId }, { fresh: true }).data ?? [];
  const earlier = cases
    .filter(({ sessionId, date }) => sessionId !== around.sessionId && date <= around.date)
    .slice(0, MOST_OFFERED);
  const { followUpOf } = row;
  // One that was let go of since is still said to be one.
  const gone = followUpOf !== null && !earlier.some(({ caseId }) => caseId === followUpOf.caseId);
  if (earlier.length === 0 && !gone) return null;
  return (
    <Choice
      label={words.followUpOf}
      labelShown
      value={followUpOf?.caseId ?? NOBODY}
      options={[
        { value: NOBODY, label: words.noFollowUp },
        ...(gone ? [{ value: followUpOf.caseId, label: words.caseGone }] : []),
        ...earlier.map(({ caseId, label, date }) => ({
          value: caseId,
          label: words.earlierCase(label, format.shortDate(date)),
        })),
      ]}
      onChange={(chosen) => {
        const found = earlier.find(({ caseId }) => caseId === chosen);
        if (found) onChange({ ...row, followUpOf: { sessionId: found.sessionId, caseId: found.caseId } });
        else if (chosen === NOBODY) onChange({ ...row, followUpOf: null });
      }}
    />
  );
}
