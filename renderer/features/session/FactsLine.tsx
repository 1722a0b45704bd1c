// The facts of a session as one sentence of buttons, guessed, so that a tired leader corrects at most one.
import type { ReactNode } from 'react';
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import { MODALITIES } from '../../../preload/contract/schemas/group.ts';
import { useAnswer } from '../../api/queries.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { readDate } from '../../ui/typed.ts';
import { WithWhom } from '../colleagues/WithWhom.tsx';
import { Fact } from './Fact.tsx';
import style from './FactsLine.module.css';
import { readMinutes } from '../minutes.ts';
import { leadWith } from './leadWith.ts';
import { moveToGroup, type SessionDraft } from './sessionDraft.ts';

type FactsLineProps = {
  session: SessionDraft;
  hasPrivate: boolean;
  /** In a group in which the leader is only a member, somebody else leads. */
  leads: boolean;
  onChange: (change: (session: SessionDraft) => SessionDraft) => void;
};

export function FactsLine({ session, hasPrivate, leads, onChange }: FactsLineProps) {
  const text = useText();
  const words = text.session.facts;
  const format = useFormat();
  const set = (facts: Partial<SessionDraft>): void => onChange((draft) => ({ ...draft, ...facts }));
  const facts: ReactNode[] = [
    <GroupFact key="group" groupId={session.groupId} onChange={(id) => onChange((draft) => moveToGroup(draft, id))} />,
    <Fact
      key="date"
      name={words.date}
      shown={format.date(session.date)}
      value={session.date}
      type="date"
      problem={(typed) => (readDate(typed) ? undefined : text.ui.noSuchDate)}
      onChange={(date) => set({ date })}
    />,
    <Choice
      key="modality"
      label={words.modality}
      value={session.modality}
      options={MODALITIES.map((value) => ({ value, label: text.group.modalities[value] }))}
      onChange={(modality) => set({ modality })}
    />,
    <Fact
      key="minutes"
      name={words.minutes}
      shown={session.minutes === null ? words.noLength : words.length(session.minutes)}
      value={String(session.minutes ?? '')}
      type="number"
      longest={LIMITS.minutes}
      problem={(typed) => (readMinutes(typed) === undefined ? text.group.problem.minutes : undefined)}
      onChange={(typed) => set({ minutes: readMinutes(typed) ?? null })}
    />,
    <WithWhom
      key="coLeaders"
      label={leads ? words.coLeaders : words.ledBy}
      ids={session.coLeaders}
      nobody={leads ? words.alone : words.nobodyNamed}
      onChange={(ids) => onChange((draft) => leadWith(draft, ids ?? []))}
    />,
  ];
  return (
    <div className={style.line} role="group" aria-label={words.title}>
      {facts.map((fact, place) => (
        <span key={place} className={style.fact}>
          {fact}
          {place < facts.length - 1 ? ', ' : ' '}
        </span>
      ))}
      {hasPrivate ? <span className={style.private}>{text.session.private}</span> : null}
    </div>
  );
}

function GroupFact({ groupId, onChange }: { groupId: Id; onChange: (groupId: Id) => void }) {
  const words = useText().session.facts;
  const groups = useAnswer('group.list', {}).data ?? [];
  // What was written as a leader cannot move to where one is only a member, nor the other way round.
  const now = groups.find(({ id }) => id === groupId)?.iAm;
  const options = groups
    .filter(({ iAm }) => now === undefined || iAm === now)
    .map(({ id, name }) => ({ value: id, label: name }));
  return <Choice label={words.group} value={groupId} options={options} onChange={onChange} />;
}
