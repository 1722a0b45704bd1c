// A colleague as their line writes it: how it is read, saved, compared and merged.
import type { Colleague } from '../../../preload/contract/schemas/colleague.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { call } from '../../api/client.ts';
import { queryClient } from '../../api/queries.ts';
import { onFlush } from '../../app/flush.ts';
import { windowClock } from '../session/saving/clock.ts';
import { whileLeftUnsaved } from '../session/saving/leftUnsaved.ts';
import { type Found, Saver } from '../session/saving/Saver.ts';
import { Shelf } from '../session/saving/Shelf.ts';

export type ColleagueRecord = Omit<Colleague, 'revision'>;

export const colleagues = new Shelf<Id, ColleagueRecord>({
  name: (id) => id,
  open: openColleague,
  whileOpen: onFlush,
  whileLeftUnsaved,
});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

async function openColleague(id: Id): Promise<Saver<ColleagueRecord>> {
  const read = async (): Promise<Found<ColleagueRecord>> => {
    const { revision, ...value } = await call('colleague.read', { id });
    return { value, revision, savedAt: null };
  };
  return new Saver<ColleagueRecord>(await read(), {
    clock: windowClock,
    save: async (colleague, revision) => {
      const receipt = await call('colleague.save', { ...colleague, revision });
      void queryClient.invalidateQueries({ queryKey: ['colleague.list'] });
      return receipt;
    },
    read,
    same,
    // The leader's own change wins, what only somebody else changed is taken over.
    merge: (base, mine, theirs) => ({
      ...theirs,
      ...Object.fromEntries(
        Object.entries(mine).filter(([fact, value]) => !same(value, base[fact as keyof ColleagueRecord])),
      ),
    }),
  });
}
