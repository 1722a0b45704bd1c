// After the session: facts, cases, what the leaders write together, who was here. Everything is optional, and leaving is
// always fine: the disk has the words already.
import { useCallback, useMemo, useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { Alone, useArrival, useTogether } from '../../app/together.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Page } from '../../ui/Page.tsx';
import { useColleagues } from '../colleagues/useColleagues.ts';
import { shownName } from '../group/people.ts';
import { EndTogether } from '../together/EndTogether.tsx';
import { NotArrived } from '../together/NotArrived.tsx';
import { TogetherSwitch } from '../together/TogetherSwitch.tsx';
import { useDeleting } from '../deleted/useDeleting.ts';
import { useMainDeed } from '../useMainDeed.ts';
import { membersOn } from './attendance.ts';
import { Cases } from './Cases.tsx';
import { Debrief } from './Debrief.tsx';
import { FactsLine } from './FactsLine.tsx';
import { MoreFacts } from './MoreFacts.tsx';
import { NotBegun } from './NotBegun.tsx';
import type { Passages } from './notePassages.ts';
import type { Saver } from './saving/Saver.ts';
import { SaveSign } from './saving/SaveSign.tsx';
import { useHeld } from './saving/useRecord.ts';
import type { SessionDraft } from './sessionDraft.ts';
import { useSessionRecords } from './useSessionRecords.ts';
import { useUsualCase } from './useUsualCase.ts';
import { WhoWasHere } from './WhoWasHere.tsx';

export function SessionPage({ id }: { id: Id }) {
  const records = useSessionRecords(id, 'debrief');
  if (records.is === 'opening') return null;
  if (records.is === 'refused') return <NotBegun refusal={records.refusal} />;
  return <ArrivedAtSession session={records.session} note={records.note} />;
}

type OpenRecords = { session: Saver<SessionDraft>; note: Saver<Passages> | null };

/** Nothing is drawn before it is known whether two people are at the screen. */
function ArrivedAtSession({ session, note }: OpenRecords) {
  const [groupId] = useState(session.value.groupId);
  const { session: text } = useText();
  const arrival = useArrival(groupId);
  if (arrival.is !== 'arrived') return <NotArrived title={text.title} arrival={arrival} />;
  return <OpenSession session={session} note={note} />;
}

function OpenSession({ session, note }: OpenRecords) {
  const { session: text, lettingGo, deleted } = useText();
  const format = useFormat();
  const { go } = useNavigation();
  const say = useStatus();
  const { remove } = useDeleting();
  const draft = useHeld(session);
  const { id } = draft;
  // The group can be changed on this page.
  const arrival = useArrival(draft.groupId);
  const together = useTogether();
  const [leavingTogether, setLeavingTogether] = useState(false);
  const group = useAnswer('group.read', { id: draft.groupId }).data;
  const hasPrivate = useAnswer('session.read', { id }).data?.hasPrivate ?? false;
  const leads = group?.iAm !== 'member';
  const usual = useUsualCase(draft, leads);
  const colleagues = useColleagues();
  const nameless = useText().group.page.formerMember;
  const members = useMemo(
    () =>
      membersOn(group?.members ?? [], draft.date, draft.attendance)
        .map((member) => ({ ...member, name: shownName(member, nameless) }))
        .sort((one, other) => format.compare(one.name, other.name)),
    [group, draft.date, draft.attendance, nameless, format],
  );
  const known = useMemo(
    () => [...members, ...colleagues].flatMap((one) => [one.name ?? [], one.alsoAppearsAs].flat()),
    [members, colleagues],
  );
  const change = useCallback(
    (step: (draft: SessionDraft) => SessionDraft) => session.change(step(session.value)),
    [session],
  );

  const stop = useCallback(() => {
    const untouched = session.revision === 0 && !session.unsaved && !note?.unsaved;
    say(untouched ? text.nothingKept : '');
    go({ screen: 'today' });
  }, [session, note, say, text, go]);
  useMainDeed(stop);
  const toPrivatePage = (): void => go({ screen: 'private', id });
  const goOnAlone = (): void => {
    if (together) return setLeavingTogether(true);
    say('');
    toPrivatePage();
  };
  const around = { sessionId: id, groupId: draft.groupId, date: draft.date, members };
  const records = useMemo(() => (note ? [session, note] : [session]), [session, note]);

  if ('again' in arrival) return <NotArrived title={text.title} arrival={arrival} />;
  return (
    <Page
      title={text.title}
      lead={<FactsLine session={draft} hasPrivate={hasPrivate && !together} leads={leads} onChange={change} />}
    >
      <MoreFacts session={draft} leads={leads} onChange={change} />
      <Cases
        cases={draft.cases}
        usual={usual}
        known={known}
        around={around}
        autoFocus={session.revision === 0}
        onChange={(cases) => change((before) => ({ ...before, cases }))}
      />
      {leads ? <Debrief sessionId={id} note={note} alone={draft.coLeaders.length === 0} /> : null}
      {members.length === 0 ? null : (
        <WhoWasHere
          members={members}
          attendance={draft.attendance}
          onChange={(step) => change((before) => ({ ...before, attendance: step(before.attendance) }))}
        />
      )}
      {session.revision === 0 ? null : (
        <Alone>
          <div>
            <Button variant="quiet" onClick={() => go({ screen: 'let-go', what: { of: 'session', sessionId: id } })}>
              {lettingGo.open}
            </Button>
            <Button variant="quiet" onClick={() => void remove('session', id, { screen: 'group', id: draft.groupId })}>
              {deleted.session}
            </Button>
          </div>
        </Alone>
      )}
      <FootBar start={<SaveSign of={records} />}>
        <TogetherSwitch groupId={draft.groupId} ofTwo={leads && draft.coLeaders.length > 0} />
        <Button onClick={goOnAlone}>{text.foot.goOnAlone}</Button>
        <Button variant="main" onClick={stop}>
          {text.foot.stopHere}
        </Button>
      </FootBar>
      <EndTogether open={leavingTogether} again onClose={() => setLeavingTogether(false)} onAlone={toPrivatePage} />
    </Page>
  );
}
