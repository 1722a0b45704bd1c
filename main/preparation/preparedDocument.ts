// The document as it would leave, and what the page is shown of a preparation. Both are read off the same reviewed paragraphs.
import type { Finding } from '../../preload/contract/schemas/finding.ts';
import type { Preparation, PreparationWording, Review } from '../../preload/contract/schemas/preparation.ts';
import type { Reason } from '../deidentify/check/reason.ts';
import type { Fitting } from '../deidentify/check/smallGroup.ts';
import { fold } from '../deidentify/words.ts';
import type { LeavingBlock, LeavingDocument } from '../export/leavingDocument.ts';
import type { Journal } from '../journal/journal.ts';
import type { DecidedFinding } from './decided.ts';
import { membersWithoutForms } from './knownPeople.ts';
import { blockOf, plainRuns } from './noteParagraphs.ts';
import { inOutput, outputRuns, outputText } from './pieces.ts';
import type { PreparationContent } from './preparations.ts';
import { obstacles } from './obstacles.ts';
import { isDoubt, isRead, isReadTwice, type Reviewed, type ReviewedPart } from './reviewed.ts';
import { fittingsOf, mustBeConfirmed, nameOfFitting } from './smallGroup.ts';

export function documentOf({ paragraphs }: Reviewed, { language, title, footer }: PreparationWording): LeavingDocument {
  const blocks = paragraphs.flatMap(({ paragraph, pieces, headings, entry }): LeavingBlock[] => [
    ...headings.map(({ level, text }): LeavingBlock => {
      const runs = plainRuns(text);
      return level === null ? { kind: 'paragraph', runs } : { kind: 'heading', level, runs };
    }),
    blockOf(
      paragraph.shape,
      entry.edited === null ? outputRuns(pieces, paragraph.runs) : plainRuns(outputText(pieces)),
    ),
  ]);
  return { language, title, blocks, footer };
}

export function reviewOf(
  journal: Journal,
  id: string,
  reviewed: Reviewed,
  { title, footer }: PreparationWording,
  { undoable, confirmed }: { readonly undoable: boolean; readonly confirmed: ReadonlySet<string> },
): Review {
  const { content, paragraphs, lost, people } = reviewed;
  const groupIds = new Set(paragraphs.flatMap(({ paragraph }) => paragraph.from?.session.groupId ?? []));
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  const { doubts, unread, unconfirmed } = obstacles(reviewed, confirmed);
  return {
    id,
    way: content.way,
    reader: content.reader,
    title,
    footer,
    paragraphs: paragraphs.map((part) => ({
      id: part.paragraph.id,
      sessionId: part.paragraph.from?.session.id ?? null,
      layer: part.paragraph.from?.layer ?? null,
      section: part.paragraph.section,
      kind: part.paragraph.shape.kind,
      headings: [...part.headings],
      source: part.paragraph.source,
      text: part.text,
      output: outputText(part.pieces),
      edited: part.entry.edited !== null,
      findings: part.findings.map((one) => findingOf(one, part, nameOf)),
      read: isRead(part),
      readTwice: isReadTwice(part),
    })),
    left: paragraphs.flatMap(({ paragraph, standing }, index) =>
      standing.map(({ words, replacedBefore }) => ({
        paragraph: paragraph.id,
        place: index + 1,
        words,
        replacedBefore,
      })),
    ),
    doubts,
    unread,
    readByTwo: paragraphs.length > 0 && paragraphs.every(isReadTwice),
    lost,
    undoable,
    replaced: tally(reviewed),
    membersWithoutForms: membersWithoutForms(journal, groupIds),
    language: reviewed.language,
    fittings: fittingsOf(reviewed).map((one) => fittingOf(one, confirmed)),
    unconfirmed,
  };
}

function findingOf(one: DecidedFinding, { pieces }: ReviewedPart, nameOf: ReadonlyMap<string, string>): Finding {
  const { start, end, type, tier, rule, reason, people = [] } = one.identifier;
  const output = inOutput(pieces, start, end);
  return {
    start,
    end,
    type,
    tier,
    rule,
    reason: reasonOf(reason),
    people: people.map((id) => ({ id, name: nameOf.get(id) ?? '' })),
    state: one.state,
    outputStart: output.start,
    outputEnd: output.end,
  };
}

function reasonOf(reason: Reason): Finding['reason'] {
  const { code } = reason;
  if (code === 'said-before') return { ...reasonOf(reason.because), again: true };
  if (code === 'roster') return { code, names: [...reason.names], how: reason.how, again: false };
  if (code === 'author-collision') return { code, names: [...reason.names], again: false };
  if (code === 'recognisable') return { code, what: reason.what, again: false };
  return { code, again: false };
}

const fittingOf = (one: Fitting, confirmed: ReadonlySet<string>): Review['fittings'][number] => ({
  label: one.label,
  fits: one.fits,
  level: one.level,
  details: one.details.map(({ kind, words }) => ({ kind, words })),
  mustConfirm: mustBeConfirmed(one),
  confirmed: confirmed.has(nameOfFitting(one)),
  proposals: one.proposals.map((proposal, place) => ({
    place,
    kind: proposal.kind,
    words: 'words' in proposal ? proposal.words : 'replacement' in proposal ? proposal.replacement : '',
  })),
});

/** How often each label stands in the output, most often first. */
export function tally({ paragraphs, label }: Reviewed): Review['replaced'] {
  const labels = paragraphs.flatMap(({ text, findings }) =>
    findings
      .filter((one) => !isDoubt(one) && (one.state === 'replaced' || one.state === 'masked'))
      .map(({ identifier }) => label(identifier, text.slice(identifier.start, identifier.end))),
  );
  return [...Map.groupBy(labels, (name) => name)]
    .map(([name, times]) => ({ label: name, times: times.length }))
    .sort((a, b) => b.times - a.times || (fold(a.label) < fold(b.label) ? -1 : 1));
}

const DAYS_IN_WEEK = 7;
const DAY_MS = 86_400_000;

export function preparationOf(journal: Journal, id: string, content: PreparationContent): Preparation {
  const { way, reader, taken, written } = content;
  const sessions = [...new Set(taken.map(({ sessionId }) => sessionId))].flatMap(
    (one) => journal.sessions.get(one) ?? [],
  );
  const days = sessions.map(({ date }) => Date.parse(date) / DAY_MS);
  const span = days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
  const period = {
    sessions: sessions.length,
    cases: sessions.reduce((cases, session) => cases + session.cases.length, 0),
    weeks: Math.ceil(span / DAYS_IN_WEEK),
  };
  const { begunAt } = journal.preparations.get(id) ?? { begunAt: journal.effects.now() };
  return { id, begunAt, way, reader, taken: [...taken], written, period };
}
