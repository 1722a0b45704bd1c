// The way out. A file is made only when nothing keeps the document back; a click, a key and a call over the bridge meet the same
// question here. What is made then waits until the leader has chosen a place, and is dropped when anything changes.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { LeftFacts } from '../../preload/contract/schemas/leaving.ts';
import type { PreparationWording, Reader } from '../../preload/contract/schemas/preparation.ts';
import type { Packing } from '../export/packing.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { invalidField } from '../journal/revisions.ts';
import { type BroughtPassage, noteBrought } from './brought.ts';
import { documentOf, tally } from './preparedDocument.ts';
import { readPreparation } from './preparations.ts';
import { namesPerson, standsIn } from './lastLook.ts';
import { obstacles } from './obstacles.ts';
import { isReadTwice, type Reviewed, reviewedOf } from './reviewed.ts';

export function packingHandler(
  open: () => Journal,
  packing: Packing,
  confirmed: (id: Id) => ReadonlySet<string>,
): Pick<Handlers<'vault'>, 'preparation.pack'> {
  return {
    'preparation.pack': async ({ id, wording, out }) => {
      const journal = open();
      packing.unpack();
      const reviewed = reviewedOf(journal, readPreparation(journal, id), wording);
      const reader = readerOf(reviewed, confirmed(id));
      refuseNamesInWording(reviewed, wording);
      const beside = () => noteBrought(journal, passagesOf(reviewed));
      const toBeSealed = reviewed.content.way === 'sealed';
      return packing.packDocument(documentOf(reviewed, wording), factsOf(reviewed, reader), out, {
        toBeSealed,
        beside,
      });
    },
  };
}

/** Refuses `not-ready` with what keeps the document back. */
function readerOf(reviewed: Reviewed, confirmed: ReadonlySet<string>): Reader {
  const inTheWay = obstacles(reviewed, confirmed);
  const { reader } = reviewed.content;
  const isFree = Object.values(inTheWay).every((count) => count === 0);
  if (!isFree || reader === null || reviewed.paragraphs.length === 0) {
    throw refuse({ code: 'not-ready', ...inTheWay });
  }
  return reader;
}

/**
 * They come from the page, and the title is in the file's own description: the last look goes over them as well. It looks for
 * every form of the roster and for what the check found: "group" or "moment", masked by the leader, stand in them by right.
 */
function refuseNamesInWording(
  { paragraphs, replacedFound, check }: Reviewed,
  { title, footer }: PreparationWording,
): void {
  const headings = paragraphs.flatMap((part) => part.headings.map(({ text }) => text));
  const own = [title, ...headings, footer];
  const isNamed = standsIn(own.join('\n'), replacedFound) || own.some((line) => namesPerson(line, check));
  if (isNamed) throw invalidField('wording', 'identifier');
}

function factsOf(reviewed: Reviewed, reader: Reader): LeftFacts {
  const { paragraphs } = reviewed;
  const taken = paragraphs.flatMap(({ paragraph: { from } }) => from ?? []);
  const passages = [...Map.groupBy(taken, ({ session, layer }) => `${session.id}/${layer}`).values()].flatMap(
    ([first, ...others]) => {
      if (!first) return [];
      const { session, layer } = first;
      return [{ sessionId: session.id, layer, paragraphs: [first, ...others].map(({ position }) => position) }];
    },
  );
  const reasons = paragraphs.flatMap(({ entry }) => entry.allowed.map(({ reason }) => reason));
  const overrides = [...Map.groupBy(reasons, (reason) => reason)].map(([kind, all]) => ({ kind, times: all.length }));
  const readBy = paragraphs.every(isReadTwice) ? 2 : 1;
  return { what: 'summary', reader, readBy, passages, replaced: tally(reviewed), overrides };
}

const passagesOf = ({ paragraphs }: Reviewed): BroughtPassage[] =>
  paragraphs.flatMap(({ paragraph: { from, fingerprint } }) =>
    from ? [{ sessionId: from.session.id, layer: from.layer, fingerprint }] : [],
  );
