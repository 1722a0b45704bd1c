// The names of rows, by what the table is broken down by.
import type { Dimension } from '../../../preload/contract/schemas/practiceCount.ts';
import type { Messages } from '../../text/index.tsx';

/** Null, and what nobody knows any more, is "not noted". A year or a setting is its own word. */
export function wordFor(text: Messages, by: Dimension, value: string | null): string {
  const { table: words } = text.practice;
  if (value === null) return words.notNoted;
  const named: Partial<Record<Dimension, Readonly<Record<string, string>>>> = {
    role: text.session.cases.roles,
    kind: text.groups.kind,
    modality: text.group.modalities,
    partner: words.partners,
    debrief: words.debriefs,
  };
  const names = named[by];
  return names === undefined ? value : (names[value] ?? words.notNoted);
}
