// Balint Society (UK), before June 2023; newer criteria exist. At least 20 sessions co-led; two leadership weekends; 8 sessions
// or two Balint weekends as a member for those with psychodynamic training, otherwise 20 sessions.
import type { NewProfile } from '../../../preload/contract/schemas/requirement.ts';
import { AS_MEMBER, atLeast, oneOf } from './requirements.ts';

export const unitedKingdom: NewProfile = {
  name: 'Balint Society (UK)',
  society: 'Balint Society',
  source: 'Accreditation criteria before June 2023',
  year: 2023,
  hourMinutes: 60,
  doubleHours: 'sum',
  note: null,
  requirements: [
    atLeast(20, 'meetings', { roles: ['co-led'] }),
    atLeast(2, 'events', { eventTypes: ['leadership-weekend'] }),
    oneOf(
      atLeast(20, 'meetings', AS_MEMBER),
      { ...atLeast(8, 'meetings', AS_MEMBER), words: 'With psychodynamic training: 8 meetings as a member' },
      {
        ...atLeast(2, 'events', { eventTypes: ['workshop'] }),
        words: 'With psychodynamic training: two Balint weekends as a member',
      },
    ),
  ],
};
