// Sets of prompts of the leader's own, one record for all places. Where there are none, the page offers ours.
import { OURS_ONLY, type PromptPlace, type PromptSets } from '../../preload/contract/schemas/prompts.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from './journal.ts';
import type { ValueOf } from './kinds.ts';
import { writeSingle } from './singles.ts';

const OURS_EVERYWHERE: ValueOf<'prompts'> = {
  debrief: OURS_ONLY,
  private: OURS_ONLY,
  intensive: OURS_ONLY,
  supervision: OURS_ONLY,
};

const offeredAt = (journal: Journal, place: PromptPlace): PromptSets =>
  (journal.prompts?.value ?? OURS_EVERYWHERE)[place];

export function promptHandlers(open: () => Journal): Pick<Handlers<'vault'>, 'prompts.read' | 'prompts.save'> {
  return {
    'prompts.read': ({ place }) => offeredAt(open(), place),
    'prompts.save': async ({ place, offered }) => {
      const journal = open();
      await journal.writable();
      const value = { ...(journal.prompts?.value ?? OURS_EVERYWHERE), [place]: offered };
      journal.prompts = writeSingle(journal, 'prompts', journal.prompts, value);
      return {};
    },
  };
}
