// The answers that any deed of the Practice log makes stale.
import type { OperationName } from '../../../preload/contract/operations.ts';

export const PRACTICE_ANSWERS = [
  'practice.counts',
  'practice.list',
  'profile.list',
  'profile.read',
] as const satisfies readonly OperationName[];
