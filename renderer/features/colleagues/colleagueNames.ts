// Colleagues by the names a leader types. A name that nobody has yet makes a new colleague; the page that is theirs says more
// about them later.
import type { Colleague, NewColleague } from '../../../preload/contract/schemas/colleague.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { sameName } from '../group/people.ts';

export const colleagueOfName = (known: readonly Colleague[], name: string): Colleague | undefined =>
  known.find((one) => one.name !== null && sameName(one.name, name));

export const asCoLeader = (person: Pick<NewColleague, 'name' | 'alsoAppearsAs'>): NewColleague => ({
  ...person,
  accreditedBy: null,
  accreditedSince: null,
  as: ['co-leader'],
});

/** In the order of the ids, as they are shown. */
export const namesOf = (known: readonly Colleague[], ids: readonly Id[], nameless: string): string[] =>
  ids.map((id) => known.find((one) => one.id === id)?.name ?? nameless);
