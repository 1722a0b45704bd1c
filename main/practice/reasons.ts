// Why something does not count towards a requirement: the first reason that holds, in the order in which a leader would ask.
import type { NotCounted, Reason } from '../../preload/contract/schemas/practiceCount.ts';
import type { CountLimits } from '../../preload/contract/schemas/requirement.ts';
import type { Meeting, Part, Practised } from './practised.ts';

export type Because = { readonly reason: Reason; readonly which: NotCounted['which'] };

const because = (reason: Reason, which: NotCounted['which'] = null): Because => ({ reason, which });

/** For the whole of it; undefined when it counts as far as its parts do. */
export function reasonAgainst(one: Practised, limits: CountLimits, today: string): Because | undefined {
  if (one.of === 'meeting' && one.standing !== 'held') return because(one.standing);
  if (one.from > today) return because('future');
  return (
    againstDate(one, limits) ??
    (limits.modalities.length > 0 && (one.modality === null || !limits.modalities.includes(one.modality))
      ? because('modality', one.modality)
      : undefined) ??
    againstItsOwn(one, limits)
  );
}

function againstDate({ from, to }: Practised, { side, date }: CountLimits): Because | undefined {
  if (side === 'any' || date === null) return undefined;
  if (from < date && to >= date) return because('spans-date');
  if (side === 'before') return from < date ? undefined : because('after');
  return from >= date ? undefined : because('before');
}

function againstItsOwn(one: Practised, limits: CountLimits): Because | undefined {
  switch (one.of) {
    case 'meeting':
      return againstMeeting(one, limits);
    case 'supervision':
      if (limits.myParts.length > 0 && !limits.myParts.includes(one.myPart)) return because('my-part', one.myPart);
      return limits.onRecording && !one.onRecording ? because('on-recording') : undefined;
    case 'event':
      if (limits.eventTypes.length > 0 && !limits.eventTypes.includes(one.type)) return because('event-type', one.type);
      if (limits.abroad && !one.abroad) return because('abroad');
      return limits.evaluative === 'yes' && !one.evaluative ? because('evaluative') : undefined;
    case 'observation':
      return undefined;
  }
}

function againstMeeting({ kind, debriefHeld }: Meeting, limits: CountLimits): Because | undefined {
  if (limits.kinds.length > 0 && (kind === null || !limits.kinds.includes(kind))) return because('kind', kind);
  return limits.debriefHeld && debriefHeld !== true ? because('debrief') : undefined;
}

/** For a part of a meeting that counts as a whole. */
export function reasonAgainstPart({ role, partner }: Part, limits: CountLimits): Because | undefined {
  if (limits.roles.length > 0 && !limits.roles.includes(role)) return because('role', role);
  return fitsPartner(partner, limits.partner) ? undefined : because('partner');
}

function fitsPartner(partner: Part['partner'], asked: CountLimits['partner']): boolean {
  switch (asked) {
    case 'any':
      return true;
    case 'somebody':
      return partner === 'somebody' || partner === 'accredited';
    case 'accredited':
    case 'nobody':
      return partner === asked;
  }
}
