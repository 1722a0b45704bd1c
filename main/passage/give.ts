// Packs answers of a joint debrief for the other leader. It can ask for nothing but a debrief: there is no layer to name.
import { refuse } from '../../preload/contract/errors.ts';
import { withoutComeBack } from '../../preload/contract/schemas/document.ts';
import type { Packed } from '../../preload/contract/schemas/leaving.ts';
import type { Given } from '../../preload/contract/schemas/passage.ts';
import type { Packing } from '../export/packing.ts';
import type { Journal } from '../journal/journal.ts';
import { readNote } from '../journal/notes.ts';
import { encodePassageFile } from './passageFile.ts';

export function giveDebrief(journal: Journal, packing: Packing, { sessionId, places, seal }: Given): Promise<Packed> {
  const session = journal.session(sessionId);
  const all = readNote(journal, sessionId, 'debrief').passages;
  const paragraphs = [...new Set(places)].sort((one, other) => one - other);
  // What I mean to come back to is no business of theirs.
  const passages = paragraphs
    .map((place) => all[place] ?? fail())
    .map(({ prompt, doc }) => ({ prompt, doc: withoutComeBack(doc) }));
  const { name: groupName } = journal.group(session.groupId);
  const facts = {
    what: 'passage' as const,
    reader: 'co-leader' as const,
    readBy: null,
    passages: [{ sessionId, layer: 'debrief' as const, paragraphs }],
    replaced: [],
    overrides: [],
  };
  const bytes = encodePassageFile({ date: session.date, groupName, passages });
  return packing.packSealed(bytes, seal, { facts, form: 'passage', fileName: 'debrief.age' });
}

/** The text has changed since the page showed it. */
function fail(): never {
  throw refuse('not-found');
}
