// The lists of the log, in the order in which societies ask for them.
import type { PracticeEntry } from '../../../preload/contract/schemas/practiceEntry.ts';

export const LOG_LISTS = [
  'supervision-session',
  'observation',
  'training-event',
  'earlier-practice',
] as const satisfies readonly PracticeEntry['kind'][];
