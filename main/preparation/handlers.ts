// The operations of preparing an hour. Each step reads what stands, makes the next content, writes it, and answers with the whole
// review of what is then on disk. What is kept in memory alone is the way back (undo) and which paragraph is before the reader.
import { refuse } from '../../preload/contract/errors.ts';
import type { Input } from '../../preload/contract/operations.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { PREPARATION, type PreparationWording, type Review } from '../../preload/contract/schemas/preparation.ts';
import type { Packing } from '../export/packing.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { readNote } from '../journal/notes.ts';
import { invalidField } from '../journal/revisions.ts';
import { type FormsGone, formsGone } from '../journal/unfinishedForms.ts';
import { learnAlias, unlearnAlias } from './aliases.ts';
import { broughtOn, noteBrought } from './brought.ts';
import { answerLeft, decide, partOf, targetOf, withEdit, withEntry, withMaskedWords, wordsOf } from './decide.ts';
import { mayBeNoName } from './found.ts';
import { learnNotAName, type Lesson, unlearnNotAName } from './learned.ts';
import { packingHandler } from './letLeave.ts';
import { knownPeople } from './knownPeople.ts';
import { paragraphsOf } from './noteParagraphs.ts';
import { pastHours } from './pastHours.ts';
import { preparationOf, reviewOf } from './preparedDocument.ts';
import {
  beginPreparation,
  type PreparationContent,
  readPreparation,
  removePreparation,
  writePreparation,
} from './preparations.ts';
import { type Reviewed, reviewedOf } from './reviewed.ts';
import { fittingsOf, followProposal, nameOfFitting } from './smallGroup.ts';
import { Steps } from './steps.ts';

export type PreparationOperations = Extract<keyof Handlers<'vault'>, `preparation.${string}`>;

export function preparationHandlers(
  open: () => Journal,
  packing: Packing,
): Pick<Handlers<'vault'>, PreparationOperations> {
  const confirmed = new Map<Id, ReadonlySet<string>>();
  const confirmedOf = (id: Id): ReadonlySet<string> => confirmed.get(id) ?? new Set();
  const leaving = packingHandler(open, packing, confirmedOf);
  const steps = new Steps();
  const shown = new Map<Id, { readonly token: Id; readonly fingerprint: string }>();

  const writable = async (): Promise<Journal> => {
    const journal = open();
    await journal.writable();
    return journal;
  };
  const review = (journal: Journal, id: Id, wording: PreparationWording): Review =>
    reviewOf(journal, id, reviewedOf(journal, readPreparation(journal, id), wording), wording, {
      undoable: steps.canUndo(id),
      confirmed: confirmedOf(id),
    });

  /** One decision: what it makes of the content, and what it teaches. */
  const step = async (
    { id, wording }: { id: Id; wording: PreparationWording },
    make: (
      reviewed: Reviewed,
      journal: Journal,
    ) => { content: PreparationContent; lesson?: Lesson | undefined; unlearn?: () => Lesson | undefined },
  ): Promise<Review> => {
    const journal = await writable();
    const before = readPreparation(journal, id);
    // What was made of an earlier state must not be saved after a later one.
    packing.unpack();
    const { content, lesson, unlearn } = make(reviewedOf(journal, before, wording), journal);
    writePreparation(journal, id, content, lesson ? [lesson.change] : []);
    lesson?.written();
    steps.made(id, { before, unlearn: lesson ? unlearn : undefined });
    return review(journal, id, wording);
  };

  const takeOver = (journal: Journal, id: Id, content: PreparationContent, typing?: FormsGone) => {
    packing.unpack();
    writePreparation(journal, id, content, typing?.changes);
    typing?.written();
    steps.forget(id);
    return preparationOf(journal, id, content);
  };

  return {
    'preparation.list': () => {
      const journal = open();
      const underway = [...journal.preparations]
        .map(([id, { begunAt, changedAt, paragraphs }]) => ({ id, begunAt, changedAt, paragraphs }))
        .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
      return { underway, hours: pastHours(journal) };
    },
    'preparation.begin': async () => {
      const journal = await writable();
      const id = beginPreparation(journal);
      return preparationOf(journal, id, readPreparation(journal, id));
    },
    'preparation.open': ({ id }) => preparationOf(open(), id, readPreparation(open(), id)),
    'preparation.discard': async ({ id }) => {
      const journal = await writable();
      packing.unpack();
      removePreparation(journal, id);
      steps.forget(id);
      return {};
    },
    'preparation.offer': ({ sessionId, layer }) => {
      const journal = open();
      return paragraphsOf(readNote(journal, sessionId, layer).passages).map(({ fingerprint, shape, text, prompt }) => ({
        fingerprint,
        kind: shape.kind,
        text,
        prompt,
        broughtOn: broughtOn(journal, sessionId, layer, fingerprint),
      }));
    },
    'preparation.take': async (input) => {
      const journal = await writable();
      return takeOver(journal, input.id, taken(journal, input));
    },
    'preparation.leave-out': async ({ id, paragraphId }) => {
      const journal = await writable();
      const content = readPreparation(journal, id);
      const rest = {
        taken: content.taken.filter((one) => one.id !== paragraphId),
        paragraphs: content.paragraphs.filter((one) => one.id !== paragraphId),
      };
      return takeOver(journal, id, { ...content, ...rest }, formsGone(journal, [paragraphId]));
    },
    'preparation.write': async ({ id, part, text }) => {
      const journal = await writable();
      const content = readPreparation(journal, id);
      takeOver(journal, id, { ...content, written: { ...content.written, [part]: text } });
      return {};
    },
    'preparation.settle': async ({ id, way, reader }) => {
      const journal = await writable();
      return takeOver(journal, id, { ...readPreparation(journal, id), way, reader });
    },
    'preparation.people': ({ id }) => {
      const journal = open();
      readPreparation(journal, id);
      return knownPeople(journal).map(({ id: personId, name, groupId }) => {
        const group = groupId === null ? undefined : journal.groups.get(groupId);
        return { id: personId, name, group: group?.name ?? null };
      });
    },
    'preparation.review': ({ id, wording }) => review(open(), id, wording),
    'preparation.decide': (input) =>
      step(input, (reviewed) => ({ content: decide(reviewed, input.on, input.choice, input.reach) })),
    'preparation.learn-no-name': (input) =>
      step(input, (reviewed, journal) => {
        const target = targetOf(reviewed, input.on);
        if (!mayBeNoName(target.finding.identifier)) throw invalidField('on', 'name');
        const words = wordsOf(target);
        const unlearn = () => unlearnNotAName(journal, words);
        return { content: reviewed.content, lesson: learnNotAName(journal, words), unlearn };
      }),
    'preparation.learn-person': (input) =>
      step(input, (reviewed, journal) => {
        const words = wordsOf(targetOf(reviewed, input.on));
        const unlearn = () => unlearnAlias(journal, input.personId, words);
        const content = decide(reviewed, input.on, null, 'everywhere');
        return { content, lesson: learnAlias(journal, input.personId, words), unlearn };
      }),
    'preparation.mask-words': (input) =>
      step(input, ({ content }) => ({ content: withMaskedWords(content, input.words) })),
    'preparation.undo': async ({ id, wording }) => {
      const journal = await writable();
      packing.unpack();
      // What was let go of since must not come back with an earlier content.
      if (!steps.isOf(id, readPreparation(journal, id))) steps.forget(id);
      const last = steps.back(id);
      if (last) {
        const lesson = last.unlearn?.();
        writePreparation(journal, id, last.before, lesson ? [lesson.change] : []);
        lesson?.written();
      }
      return review(journal, id, wording);
    },
    'preparation.edit': (input) =>
      step(input, (reviewed) => ({
        content: withEdit(reviewed.content, partOf(reviewed.paragraphs, input.paragraphId), input.text),
      })),
    'preparation.show': ({ id, wording, paragraphId }) => {
      const journal = open();
      const { paragraphs } = reviewedOf(journal, readPreparation(journal, id), wording);
      const token = journal.freshId();
      shown.set(id, { token, fingerprint: partOf(paragraphs, paragraphId).shown });
      return { shown: token };
    },
    'preparation.read': async (input) => {
      const { id, wording, paragraphId, second } = input;
      const journal = await writable();
      const { content, paragraphs } = reviewedOf(journal, readPreparation(journal, id), wording);
      const part = partOf(paragraphs, paragraphId);
      const before = shown.get(id);
      // Called read is only what was put before the reader, as it was, and once.
      if (before?.token !== input.shown || before.fingerprint !== part.shown) throw refuse('not-found');
      shown.delete(id);
      const read = second ? { readTwice: part.shown } : { read: part.shown };
      writePreparation(
        journal,
        id,
        withEntry(content, part, (entry) => ({ ...entry, ...read })),
      );
      return review(journal, id, wording);
    },
    'preparation.confirm-label': ({ id, wording, label }) => {
      const journal = open();
      const fitting = fittingsOf(reviewedOf(journal, readPreparation(journal, id), wording)).find(
        (one) => one.label === label,
      );
      if (!fitting) throw refuse('not-found');
      confirmed.set(id, new Set([...confirmedOf(id), nameOfFitting(fitting)]));
      return review(journal, id, wording);
    },
    'preparation.follow': (input) =>
      step(input, (reviewed) => ({ content: followProposal(reviewed, input.label, input.place) })),
    'preparation.answer-left': (input) =>
      step(input, (reviewed) => ({ content: answerLeft(reviewed, input.paragraphId, input.words, input.reason) })),
    ...leaving,
    'preparation.brought': async ({ id }) => {
      const journal = await writable();
      const { taken: passages } = readPreparation(journal, id);
      const noted = noteBrought(
        journal,
        passages.map(({ sessionId, layer, fingerprint }) => ({ sessionId, layer, fingerprint })),
      );
      removePreparation(journal, id, noted.changes);
      noted.written();
      steps.forget(id);
      return {};
    },
  };
}

/** A paragraph that is taken already changes its section; one that is not in its note cannot be taken. */
function taken(
  journal: Journal,
  { id, sessionId, layer, fingerprint, section }: Input<'preparation.take'>,
): PreparationContent {
  const content = readPreparation(journal, id);
  const stands = paragraphsOf(readNote(journal, sessionId, layer).passages).some(
    (one) => one.fingerprint === fingerprint,
  );
  if (!stands) throw refuse('not-found');
  const isSame = (one: PreparationContent['taken'][number]): boolean =>
    one.sessionId === sessionId && one.layer === layer && one.fingerprint === fingerprint;
  const before = content.taken.find(isSame);
  if (!before && content.taken.length >= PREPARATION.paragraphs) throw invalidField('taken', 'max_length');
  const next = { id: before?.id ?? journal.freshId(), sessionId, layer, fingerprint, section };
  return { ...content, taken: [...content.taken.filter((one) => !isSame(one)), next] };
}
