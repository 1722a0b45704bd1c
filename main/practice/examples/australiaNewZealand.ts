// Balint Australia New Zealand, 2021: 30 case discussions over 20 meetings led or co-led; 10 supervision sessions a year; two
// intensives, or one and one approved international event; two observations. Desirable: 20 groups with an accredited
// co-leader, half of them face to face.
import type { NewProfile } from '../../../preload/contract/schemas/requirement.ts';
import { allOf, AS_LEADER, atLeast, desirable, half, inEvery, oneOf } from './requirements.ts';

const intensives = (least: number) => atLeast(least, 'events', { eventTypes: ['intensive'] });

export const australiaNewZealand: NewProfile = {
  name: 'Balint Australia New Zealand',
  society: 'Balint Society of Australia and New Zealand',
  source: 'Leader accreditation requirements',
  year: 2021,
  hourMinutes: 60,
  doubleHours: 'sum',
  note: null,
  requirements: [
    allOf(atLeast(30, 'case-discussions', AS_LEADER), atLeast(20, 'meetings', AS_LEADER)),
    inEvery('year', null, atLeast(10, 'supervision-sessions', { myParts: ['supervisee', 'peer'] })),
    oneOf(intensives(2), allOf(intensives(1), atLeast(1, 'events', { abroad: true }))),
    atLeast(2, 'observations'),
    desirable(atLeast(20, 'meetings', { ...AS_LEADER, partner: 'accredited' })),
    desirable(half('meetings', AS_LEADER, { modalities: ['in-person'] })),
  ],
};
