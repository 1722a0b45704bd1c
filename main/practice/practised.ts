// What was practised, in the one form in which it is counted, wherever it came from: a session, an entry, years before the
// journal. It has no field for a label, an alias, a tag, a group's name or a text, so no count can carry one out.
import type { GroupKind, Modality } from '../../preload/contract/schemas/group.ts';
import type { EventType, MyPart, Source } from '../../preload/contract/schemas/practiceEntry.ts';
import type { CaseRole } from '../../preload/contract/schemas/session.ts';

/** With whom: nobody, somebody, somebody accredited on that day; `unknown` where nobody wrote it down. */
export type Partner = 'nobody' | 'somebody' | 'accredited' | 'unknown';

/** The part of a meeting in which role and partner stayed the same. Null: not known in this unit. */
export type Part = {
  readonly role: CaseRole;
  readonly partner: Partner;
  readonly meetings: number | null;
  readonly caseDiscussions: number | null;
  readonly minutes: number | null;
  /** Meetings of equal length that the minutes are the sum of. */
  readonly sittings: number;
};

type Dated = {
  /** Calendar dates; the same for what was done on one day. */
  readonly from: string;
  readonly to: string;
  readonly modality: Modality | null;
};

export type Meeting = Dated & {
  readonly of: 'meeting';
  readonly standing: 'held' | 'cancelled' | 'not-there';
  readonly source: 'journal' | Source;
  readonly kind: GroupKind | null;
  readonly setting: string | null;
  readonly debriefHeld: boolean | null;
  /** One meeting however many parts it has; else each part brings its own. */
  readonly one: boolean;
  readonly parts: readonly Part[];
};

export type Supervision = Dated & {
  readonly of: 'supervision';
  readonly minutes: number | null;
  readonly myPart: MyPart;
  readonly onRecording: boolean;
};

export type Observed = Dated & { readonly of: 'observation' };

export type Event = Dated & {
  readonly of: 'event';
  readonly type: EventType;
  readonly minutes: number | null;
  readonly evaluative: boolean;
  readonly abroad: boolean;
};

export type Practised = Meeting | Supervision | Observed | Event;
