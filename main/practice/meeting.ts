// A session of the journal as practice. Role and partner belong to the case; at an intensive or a weekend every case is a
// group meeting of its own, so nine groups in four days are nine however they were written down.
import type { GroupKind, Modality } from '../../preload/contract/schemas/group.ts';
import type { CaseRole } from '../../preload/contract/schemas/session.ts';
import type { Meeting, Part, Partner } from './practised.ts';
import { shareOut } from './shareOut.ts';

export type SessionFacts = {
  readonly date: string;
  readonly held: boolean;
  readonly iWasThere: boolean;
  readonly kind: GroupKind;
  readonly setting: string | null;
  readonly modality: Modality;
  readonly minutes: number | null;
  readonly debriefHeld: boolean | null;
  /** The role of a meeting without a case. */
  readonly role: CaseRole;
  /** With whom I led the meeting; cases that name nobody of their own take it. */
  readonly partner: Partner;
  readonly cases: readonly { readonly role: CaseRole; readonly partner: Partner; readonly minutes: number | null }[];
};

const EACH_CASE_IS_A_MEETING: ReadonlySet<GroupKind> = new Set(['intensive', 'weekend']);

export function meetingOf(session: SessionFacts): Meeting {
  const one = !EACH_CASE_IS_A_MEETING.has(session.kind);
  return {
    of: 'meeting',
    from: session.date,
    to: session.date,
    standing: session.held ? (session.iWasThere ? 'held' : 'not-there') : 'cancelled',
    source: 'journal',
    kind: session.kind,
    setting: session.setting,
    modality: session.modality,
    debriefHeld: session.debriefHeld,
    one,
    parts: session.cases.length === 0 ? [whole(session)] : partsOf(session),
  };
}

const whole = ({ role, partner, minutes }: SessionFacts): Part => ({
  role,
  partner,
  meetings: 1,
  caseDiscussions: 0,
  minutes,
  sittings: 1,
});

/** The minutes of the meeting belong to its cases: what is not talk about a case is still the meeting it stands in. */
function partsOf({ cases, minutes }: SessionFacts): Part[] {
  const lengths = cases.map((one) => one.minutes);
  const known = lengths.filter((length) => length !== null);
  const weights = known.length === cases.length ? known : cases.map(() => 1);
  const shares: readonly (number | null)[] = minutes === null ? lengths : shareOut(minutes, weights);
  return cases.map(({ role, partner }, place) => ({
    role,
    partner,
    meetings: 1,
    caseDiscussions: 1,
    minutes: shares[place] ?? null,
    sittings: 1,
  }));
}
