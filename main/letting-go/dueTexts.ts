// Which texts are older than their group means to keep them. It only says so: what becomes of them is asked like any other
// destroying, and the one question comes first: somebody may have asked to see them.
import { Temporal } from 'temporal-polyfill';
import type { DueTexts } from '../../preload/contract/schemas/lettingGo.ts';
import type { Journal } from '../journal/journal.ts';
import { byName } from '../journal/order.ts';
import { countTexts, textsOf } from './textsOf.ts';

/** In the order of the groups' names. */
export function dueTexts(journal: Journal): DueTexts[] {
  const today = Temporal.PlainDate.from(journal.effects.today());
  return [...journal.groups.values()].sort(byName).flatMap(({ id, name, keepTextsMonths }) => {
    if (keepTextsMonths === null) return [];
    const before = today.subtract({ months: keepTextsMonths }).toString();
    const { sessions } = countTexts(textsOf(journal, { of: 'group', groupId: id, before }));
    return sessions === 0 ? [] : [{ groupId: id, groupName: name, before, sessions }];
  });
}
