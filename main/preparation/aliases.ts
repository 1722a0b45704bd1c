// "It is a member": the form that stood in a note joins that person's "also appears as", so that every later check knows it.
import { refuse } from '../../preload/contract/errors.ts';
import { type Id, LIMITS } from '../../preload/contract/schemas/common.ts';
import type { Group, Member } from '../../preload/contract/schemas/group.ts';
import { fold } from '../deidentify/words.ts';
import type { Journal } from '../journal/journal.ts';
import { encode } from '../journal/kinds.ts';
import { invalidField } from '../journal/revisions.ts';
import type { Lesson } from './learned.ts';

/** Undefined when the person appears under this form already. Refuses `not-found` for nobody of the journal. */
export function learnAlias(journal: Journal, memberId: Id, form: string): Lesson | undefined {
  const words = form.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > LIMITS.personName) throw invalidField('words', 'max_length');
  return withForms(journal, memberId, (forms) => {
    if (forms.some((one) => fold(one) === fold(words))) return forms;
    if (forms.length >= LIMITS.formsOfPerson) throw invalidField('alsoAppearsAs', 'max_length');
    return [...forms, words];
  });
}

export const unlearnAlias = (journal: Journal, memberId: Id, form: string): Lesson | undefined =>
  withForms(journal, memberId, (forms) =>
    forms.some((one) => fold(one) === fold(form)) ? forms.filter((one) => fold(one) !== fold(form)) : forms,
  );

type Forms = Member['alsoAppearsAs'];

function withForms(journal: Journal, memberId: Id, change: (forms: Forms) => Forms): Lesson | undefined {
  for (const group of journal.groups.values()) {
    const member = group.members.find(({ id }) => id === memberId);
    if (!member) continue;
    const forms = change(member.alsoAppearsAs);
    if (forms === member.alsoAppearsAs) return undefined;
    const members = group.members.map((one) => (one === member ? { ...one, alsoAppearsAs: forms } : one));
    return lesson(journal, { ...group, revision: group.revision + 1, members });
  }
  throw refuse('not-found');
}

function lesson(journal: Journal, group: Group): Lesson {
  const { id, ...value } = group;
  return { change: { put: encode('group', id, value) }, written: () => void journal.groups.set(id, group) };
}
