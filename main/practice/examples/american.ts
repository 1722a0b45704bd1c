// American Balint Society, roadmap to credentialing of 2014: three intensives, the last evaluative; leading or co-leading at
// least monthly for two years; at least 12 supervised sessions on recordings.
import type { NewProfile } from '../../../preload/contract/schemas/requirement.ts';
import { allOf, AS_LEADER, atLeast, inEvery } from './requirements.ts';

export const american: NewProfile = {
  name: 'American Balint Society',
  society: 'American Balint Society',
  source: 'Leader credentialing roadmap',
  year: 2014,
  hourMinutes: 60,
  doubleHours: 'sum',
  note: null,
  requirements: [
    allOf(
      atLeast(3, 'events', { eventTypes: ['intensive'] }),
      atLeast(1, 'events', { eventTypes: ['intensive'], evaluative: 'last' }),
    ),
    inEvery('month', 24, atLeast(1, 'meetings', { ...AS_LEADER, kinds: ['ongoing'] })),
    atLeast(12, 'supervision-sessions', { onRecording: true, myParts: ['supervisee'] }),
  ],
};
