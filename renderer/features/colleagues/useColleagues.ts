// The colleagues that there are, and those whom a typed name means: known ones by their name, others are made on the way.
import { useCallback } from 'react';
import type { Colleague } from '../../../preload/contract/schemas/colleague.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { call } from '../../api/client.ts';
import { queryClient, useAnswer } from '../../api/queries.ts';
import { asCoLeader, colleagueOfName } from './colleagueNames.ts';

const NOBODY: readonly Colleague[] = [];

export const useColleagues = (): readonly Colleague[] => useAnswer('colleague.list', {}).data ?? NOBODY;

/** Throws a Refusal when one could not be made; those made before stay. */
export function useMeetColleagues(): (names: readonly string[]) => Promise<Id[]> {
  const known = useColleagues();
  return useCallback(
    async (names) => {
      const ids: Id[] = [];
      for (const name of names) {
        const id = colleagueOfName(known, name)?.id ?? (await meet(name));
        if (!ids.includes(id)) ids.push(id);
      }
      return ids;
    },
    [known],
  );
}

async function meet(name: string): Promise<Id> {
  const { id } = await call('colleague.create', asCoLeader({ name, alsoAppearsAs: [] }));
  await queryClient.invalidateQueries({ queryKey: ['colleague.list'] });
  return id;
}
