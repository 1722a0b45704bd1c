// The fixed words of a summary, in the leader's language; the vault has none of its own.
import type { Wording } from '../../../preload/contract/schemas/summary.ts';
import type { Messages } from '../../text/index.tsx';

export const wordingOf = ({ supervision, prompts }: Messages): Wording => ({
  ...supervision.document,
  prompts: { ...prompts.debrief },
});
