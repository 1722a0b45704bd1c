// What was taken away from a supervision session, on its way between the window and the disk.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { call } from '../../api/client.ts';
import { queryClient } from '../../api/queries.ts';
import { onFlush } from '../../app/flush.ts';
import { keptPassages, mergePassages, type Passages, samePassages } from '../session/notePassages.ts';
import { windowClock } from '../session/saving/clock.ts';
import { whileLeftUnsaved } from '../session/saving/leftUnsaved.ts';
import { type Found, Saver } from '../session/saving/Saver.ts';
import { Shelf } from '../session/saving/Shelf.ts';

export type TookAwayKey = {
  readonly supervisionId: Id;
  /** The line, in the leader's language, that stands before a text saved by another window. */
  readonly otherVersion: string;
};

export const tookAways = new Shelf<TookAwayKey, Passages>({
  name: ({ supervisionId }) => supervisionId,
  open: openTookAway,
  whileOpen: onFlush,
  whileLeftUnsaved,
});

async function openTookAway({ supervisionId, otherVersion }: TookAwayKey): Promise<Saver<Passages>> {
  const read = async (): Promise<Found<Passages>> => {
    const { passages, revision, savedAt } = await call('took-away.read', { supervisionId });
    return { value: passages, revision, savedAt };
  };
  return new Saver(await read(), {
    clock: windowClock,
    save: async (passages, revision) => {
      const receipt = await call('took-away.save', { supervisionId, revision, passages: keptPassages(passages) });
      void queryClient.invalidateQueries({ queryKey: ['practice.list'] });
      return receipt;
    },
    read,
    same: samePassages,
    merge: mergePassages(otherVersion),
  });
}
