// Takes a person out of the journal as the leader decided passage by passage: the label in their place, the passage out, the
// whole text out, or left; and their name out of the roster. All of it is written into one commit.
import type { Gone } from '../../../preload/contract/schemas/lettingGo.ts';
import type { Decisions, PassageDeed, PersonRef } from '../../../preload/contract/schemas/lettingGoOfPerson.ts';
import { destroyTexts } from '../destroyTexts.ts';
import type { Rewriting } from '../rewriting.ts';
import { countTexts, NOTHING_GONE, type TextRecords, textsOf } from '../textsOf.ts';
import { personOf, recordOf, withoutName } from './people.ts';
import type { FoundPassage } from './personSearch.ts';
import { putEdited } from './putEdited.ts';
import { editWords, type WordEdit } from './wordEdits.ts';

export function letGoOfPerson(
  after: Rewriting,
  ref: PersonRef,
  found: readonly FoundPassage[],
  decisions: Decisions,
  standIn: string,
): Gone {
  const { journal } = after;
  const decided = new Map(decisions.map(({ key, deed }) => [key, deed]));
  const deedOf = (passage: FoundPassage): PassageDeed => possible(passage, decided.get(passage.key) ?? 'leave');
  const names = personOf(journal, ref).names.length;

  const destroyed = textsOfPassages(
    after,
    found.filter((passage) => deedOf(passage) === 'destroy-text'),
  );
  const gone = new Set(destroyed.flatMap(({ note, versions }) => [note, ...versions]));
  const edited = found.filter((passage) => deedOf(passage) !== 'leave' && !gone.has(passage.record.id));
  for (const passages of Map.groupBy(edited, ({ record }) => record.id).values()) {
    const [first] = passages;
    const edits = passages.map((passage) => editOf(passage, deedOf(passage)));
    if (first) putEdited(after, first.record, (value) => editWords(value, edits, standIn));
  }
  destroyTexts(after, destroyed);
  after.put(withoutName(after.record(recordOf(ref)), ref));
  return { ...NOTHING_GONE, ...countTexts(destroyed), passages: edited.length, names };
}

/** What has to be there is replaced where it cannot be taken out; only a session's text can be destroyed whole. */
function possible({ record, place }: FoundPassage, deed: PassageDeed): PassageDeed {
  if (deed === 'destroy-text' && record.kind !== 'note' && record.kind !== 'version') return 'replace';
  return deed === 'remove' && !place.removable ? 'replace' : deed;
}

function editOf({ place, stretches }: FoundPassage, deed: PassageDeed): WordEdit {
  return deed === 'remove' ? { place, deed } : { place, deed: 'replace', stretches };
}

/** Each text once, with everything that is left of it. */
function textsOfPassages({ journal }: Rewriting, passages: readonly FoundPassage[]): TextRecords[] {
  const texts = passages.flatMap(({ record }) => {
    if (record.kind !== 'note' && record.kind !== 'version') return [];
    const { sessionId, layer } = record.value;
    return textsOf(journal, { of: 'text', sessionId, layer });
  });
  return [...new Map(texts.map((text) => [`${text.sessionId} ${text.layer}`, text])).values()];
}
