// What was taken, found again in the notes by its fingerprint, in the order in which the document will show it: moments from
// the earliest session on, then the two of us, then the question. A paragraph that was changed in its note since is lost
// here: it has to be taken anew, because nobody has looked at the new words.
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Layer } from '../../preload/contract/schemas/note.ts';
import { type ParagraphId, type Section, SECTIONS, WRITTEN_PARTS } from '../../preload/contract/schemas/preparation.ts';
import type { LeavingRun } from '../export/leavingDocument.ts';
import type { Journal, JournalSession } from '../journal/journal.ts';
import { readNote } from '../journal/notes.ts';
import { newestFirst } from '../journal/order.ts';
import { type BlockShape, fingerprintOf, type NoteParagraph, paragraphsOf, plainRuns } from './noteParagraphs.ts';
import type { PreparationContent } from './preparations.ts';

export type PreparedParagraph = {
  readonly id: ParagraphId;
  /** Where it stands in the journal; null for what was written for this hour. */
  readonly from: { readonly session: JournalSession; readonly layer: Layer; readonly position: number } | null;
  readonly section: Section;
  readonly shape: BlockShape;
  readonly fingerprint: string;
  readonly source: string;
  readonly runs: readonly LeavingRun[];
};

export type Prepared = { readonly paragraphs: readonly PreparedParagraph[]; readonly lost: number };

export function preparedParagraphs(journal: Journal, content: PreparationContent): Prepared {
  const notes = new Map<string, ReadonlyMap<string, NoteParagraph>>();
  const noteOf = (sessionId: Id, layer: Layer): ReadonlyMap<string, NoteParagraph> => {
    const key = `${sessionId}/${layer}`;
    const known = notes.get(key) ?? byFingerprint(paragraphsOf(readNote(journal, sessionId, layer).passages));
    notes.set(key, known);
    return known;
  };
  const taken = content.taken.flatMap(({ id, sessionId, layer, fingerprint, section }): PreparedParagraph[] => {
    const session = journal.sessions.get(sessionId);
    const found = session && noteOf(sessionId, layer).get(fingerprint);
    if (!found) return [];
    const { position, shape, text, runs } = found;
    return [{ id, from: { session, layer, position }, section, shape, fingerprint, source: text, runs }];
  });
  const ordered = [...taken.toSorted(inOrder), ...written(content)];
  return {
    paragraphs: SECTIONS.flatMap((section) => ordered.filter((one) => one.section === section)),
    lost: content.taken.length - taken.length,
  };
}

/** The first of two paragraphs with the same words stands for both. */
function byFingerprint(paragraphs: readonly NoteParagraph[]): Map<string, NoteParagraph> {
  return new Map(paragraphs.toReversed().map((paragraph) => [paragraph.fingerprint, paragraph]));
}

function inOrder({ from: a }: PreparedParagraph, { from: b }: PreparedParagraph): number {
  if (!a || !b) return 0;
  return newestFirst(b.session, a.session) || layerOrder(a.layer) - layerOrder(b.layer) || a.position - b.position;
}

const layerOrder = (layer: Layer): number => (layer === 'debrief' ? 0 : 1);

const written = ({ written: parts }: PreparationContent): PreparedParagraph[] =>
  WRITTEN_PARTS.flatMap((part): PreparedParagraph[] => {
    const source = parts[part].trim();
    if (source === '') return [];
    const fingerprint = fingerprintOf(source);
    return [
      {
        id: part,
        from: null,
        section: part,
        shape: { kind: 'paragraph' },
        fingerprint,
        source,
        runs: plainRuns(source),
      },
    ];
  });
