// The set that is offered at a place: the leader's own where they chose one, else ours.
import { useMemo } from 'react';
import { OURS_ONLY, type PromptPlace } from '../../../preload/contract/schemas/prompts.ts';
import { useAnswer } from '../../api/queries.ts';
import { type PromptSet, promptSet } from './promptSets.ts';

/** Undefined until it is known. Ours when it cannot be read: nobody should be kept from writing by that. */
export function usePromptSet(place: PromptPlace, alone: boolean): PromptSet | undefined {
  const { data, isPending } = useAnswer('prompts.read', { place });
  return useMemo(
    () => (isPending ? undefined : promptSet(place, alone, data ?? OURS_ONLY)),
    [isPending, data, place, alone],
  );
}
