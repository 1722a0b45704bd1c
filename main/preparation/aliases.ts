// "It is a member or colleague": the form that stood in a note joins that person's "also appears as", so that every later check knows it.
import { refuse } from '../../preload/contract/errors.ts';
import type { Colleague } from '../../preload/contract/schemas/colleague.ts';
import { type Id, LIMITS } from '../../preload/contract/schemas/common.ts';
import type { Group, Member } from '../../preload/contract/schemas/group.ts';
import { fold } from '../deidentify/words.ts';
import type { Journal } from '../journal/journal.ts';
import { storedColleague } from '../journal/colleagues.ts';
import { encode } from '../journal/kinds.ts';
import { invalidField } from '../journal/revisions.ts';
import type { Lesson } from './learned.ts';

/** Undefined when the person appears under this form already. Refuses `not-found` for nobody of the journal. */
export function learnAlias(journal: Journal, personId: Id, form: string): Lesson | undefined {
  const words = form.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > LIMITS.personName) throw invalidField('words', 'max_length');
  return withForms(journal, personId, (forms) => {
    if (forms.some((one) => fold(one) === fold(words))) return forms;
    if (forms.length >= LIMITS.formsOfPerson) throw invalidField('alsoAppearsAs', 'max_length');
    return [...forms, words];
  });
}

export const unlearnAlias = (journal: Journal, personId: Id, form: string): Lesson | undefined =>
  withForms(journal, personId, (forms) =>
    forms.some((one) => fold(one) === fold(form)) ? forms.filter((one) => fold(one) !== fold(form)) : forms,
  );

type Forms = Member['alsoAppearsAs'];

function withForms(journal: Journal, personId: Id, change: (forms: Forms) => Forms): Lesson | undefined {
  for (const group of journal.groups.values()) {
    const member = group.members.find(({ id }) => id === personId);
    if (!member) continue;
    const forms = change(member.alsoAppearsAs);
    if (forms === member.alsoAppearsAs) return undefined;
    const members = group.members.map((one) => (one === member ? { ...one, alsoAppearsAs: forms } : one));
    return ofGroup(journal, { ...group, revision: group.revision + 1, members });
  }
  const colleague = journal.colleagues.get(personId);
  if (!colleague) throw refuse('not-found');
  const forms = change(colleague.alsoAppearsAs);
  if (forms === colleague.alsoAppearsAs) return undefined;
  return ofColleague(journal, { ...colleague, revision: colleague.revision + 1, alsoAppearsAs: forms });
}

function ofColleague(journal: Journal, colleague: Colleague): Lesson {
  return {
    change: { put: storedColleague(colleague) },
    written: () => void journal.colleagues.set(colleague.id, colleague),
  };
}

function ofGroup(journal: Journal, group: Group): Lesson {
  const { id, ...value } = group;
  return { change: { put: encode('group', id, value) }, written: () => void journal.groups.set(id, group) };
}
