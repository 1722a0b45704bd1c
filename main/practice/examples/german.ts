// Deutsche Balint-Gesellschaft: 105 double hours as a member (35 before, 70 after the training as a leader began); six leader
// seminars of at least 30 double hours together. The date is the leader's own and has to be entered.
import type { NewProfile } from '../../../preload/contract/schemas/requirement.ts';
import { allOf, AS_MEMBER, atLeast } from './requirements.ts';

export const german: NewProfile = {
  name: 'Deutsche Balint-Gesellschaft',
  society: 'Deutsche Balint-Gesellschaft',
  source: 'Ausbildungsrichtlinien für die Leitung von Balintgruppen',
  year: null,
  hourMinutes: 45,
  doubleHours: 'whole',
  note: null,
  requirements: [
    allOf(
      atLeast(105, 'double-hours', AS_MEMBER),
      atLeast(35, 'double-hours', { ...AS_MEMBER, side: 'before' }),
      atLeast(70, 'double-hours', { ...AS_MEMBER, side: 'from' }),
    ),
    allOf(
      atLeast(6, 'events', { eventTypes: ['leader-seminar'] }),
      atLeast(30, 'event-double-hours', { eventTypes: ['leader-seminar'] }),
    ),
  ],
};
