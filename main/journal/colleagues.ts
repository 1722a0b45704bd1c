// Colleagues: list, read, create, save; and finding one by name, for whoever only has a name.
import type { Colleague, NewColleague } from '../../preload/contract/schemas/colleague.ts';
import { LIMITS, type Id } from '../../preload/contract/schemas/common.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from './journal.ts';
import { encode } from './kinds.ts';
import { byName } from './order.ts';
import { invalidField, nextRevision } from './revisions.ts';

type ColleagueOperations = 'colleague.list' | 'colleague.read' | 'colleague.create' | 'colleague.save';

export function colleagueHandlers(open: () => Journal): Pick<Handlers<'vault'>, ColleagueOperations> {
  return {
    'colleague.list': () => [...open().colleagues.values()].sort(byName),
    'colleague.read': ({ id }) => open().colleague(id),
    'colleague.create': async (fields) => {
      const journal = open();
      await journal.writable();
      const colleague = newColleague(journal, fields);
      journal.commit([{ put: storedColleague(colleague) }]);
      journal.colleagues.set(colleague.id, colleague);
      return colleague;
    },
    'colleague.save': async (input) => {
      const journal = open();
      await journal.writable();
      const colleague = { ...input, revision: nextRevision(input.revision, journal.colleague(input.id).revision) };
      const { savedAt } = journal.commit([{ put: storedColleague(colleague) }]);
      journal.colleagues.set(colleague.id, colleague);
      return { revision: colleague.revision, savedAt };
    },
  };
}

export const newColleague = (journal: Journal, fields: NewColleague): Colleague => ({
  id: journal.freshId(),
  revision: 1,
  ...fields,
});

export function storedColleague({ id, ...value }: Colleague) {
  return encode('colleague', id, value);
}

/** Refuses ids that are no colleague's, with the field they stand in. */
export function refuseStrangers(journal: Journal, ids: readonly Id[], path: string): void {
  const stranger = ids.findIndex((id) => !journal.colleagues.has(id));
  if (stranger >= 0) throw invalidField(`${path}.${stranger}`, 'colleague');
}

/** The same name for a reader: case and the way an accent is stored do not count. */
export const sameName = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** The colleague of this name with these forms as well, and whether anything about them is new. */
export function colleagueNamed(
  journal: Journal,
  name: string,
  alsoAppearsAs: readonly string[],
): { readonly colleague: Colleague; readonly isNew: boolean } {
  const known = [...journal.colleagues.values()].find((one) => one.name !== null && sameName(one.name, name));
  if (!known) {
    const facts = { accreditedBy: null, accreditedSince: null, as: ['co-leader' as const] };
    return { colleague: newColleague(journal, { name, alsoAppearsAs: [...alsoAppearsAs], ...facts }), isNew: true };
  }
  const added = alsoAppearsAs.filter((form) => !known.alsoAppearsAs.some((other) => sameName(form, other)));
  const forms = [...known.alsoAppearsAs, ...added].slice(0, LIMITS.formsOfPerson);
  const isNew = forms.length > known.alsoAppearsAs.length;
  return { colleague: isNew ? { ...known, alsoAppearsAs: forms } : known, isNew };
}
