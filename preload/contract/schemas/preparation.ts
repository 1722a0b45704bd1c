// An hour of supervision in preparation: what was taken, what the check found in it, what the leader decided, what is read.
// All of it is computed in the vault process; the page shows it and asks, it never decides that something may leave.
import * as v from 'valibot';
import { calendarDate, count, id, instant, LIMITS, line } from './common.ts';
import { finding, fitting } from './finding.ts';
import { layer, prompt } from './note.ts';
import { SUPERVISION_FORMATS } from './practiceEntry.ts';

export const PREPARATION = {
  /** Paragraphs in one preparation: an hour holds far fewer. */
  paragraphs: 200,
  writtenText: 20_000,
  editedText: 50_000,
  reworded: 500,
  /** Words that the leader has masked everywhere. */
  maskedForms: 200,
  decisions: 5_000,
} as const;

/** How it will be brought. `screen` leaves nothing: it is read from this screen. */
export const WAYS = ['screen', 'pdf', 'docx', 'text', 'markdown', 'sealed'] as const;
export const READERS = ['knows-group', 'knows-programme', 'neither'] as const;
/** The parts of the document a paragraph can stand in. */
export const SECTIONS = ['moments', 'relationship', 'question'] as const;
/** The parts the leader can also write for this hour alone. */
export const WRITTEN_PARTS = ['relationship', 'question'] as const;
/** Why something that the check replaced before may stay. A choice and not a text: a text could name somebody. */
export const REASONS = ['not-a-name', 'agreed', 'known-to-reader'] as const;

export const way = v.picklist(WAYS);
export const reader = v.picklist(READERS);
export const section = v.picklist(SECTIONS);
export const writtenPart = v.picklist(WRITTEN_PARTS);
export const reason = v.picklist(REASONS);

/** 128 bits of SHA-256 over a paragraph's words: the paragraph is found again by it, and decisions hold only for it. */
export const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** A taken paragraph by its id, or a part that was written for this hour. */
export const paragraphId = v.union([id, writtenPart]);

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** The fixed words of the document in the leader's language; the vault has none of its own. */
export const preparationWording = v.strictObject({
  language: v.picklist(['en', 'de']),
  title: phrase,
  period: phrase,
  /** What is said under it: how many sessions in what time. Names no date. */
  periodLine: phrase,
  /** `{n}` stands for the number of the moment. */
  moment: phrase,
  relationship: phrase,
  question: phrase,
  footer: phrase,
});

export const choice = v.variant('is', [
  v.strictObject({ is: v.literal('mask') }),
  v.strictObject({ is: v.literal('keep') }),
  v.strictObject({ is: v.literal('reword'), words: v.pipe(v.string(), v.maxLength(PREPARATION.reworded)) }),
]);

/** A stretch of a paragraph's text, in UTF-16 code units, end exclusive. */
export const stretch = v.strictObject({ paragraph: paragraphId, start: offset, end: offset });

/** For this finding alone, for every finding of its kind in its paragraph, or for the same words wherever they stand. */
export const reach = v.picklist(['one', 'kind', 'everywhere']);

export const BLOCK_KINDS = ['paragraph', 'heading', 'quote', 'list-item'] as const;

/** A paragraph of a note, offered to be taken. */
export const offered = v.strictObject({
  fingerprint,
  kind: v.picklist(BLOCK_KINDS),
  text: v.string(),
  prompt,
  /** When it was last brought to an hour; null when never. */
  broughtOn: v.nullable(calendarDate),
});

/** One paragraph in review. */
export const reviewedParagraph = v.strictObject({
  id: paragraphId,
  sessionId: v.nullable(id),
  layer: v.nullable(layer),
  section,
  kind: v.picklist(BLOCK_KINDS),
  /** What the document says before it: headings, and lines that are none (level null). */
  headings: v.array(v.strictObject({ level: v.nullable(v.picklist([1, 2, 3])), text: v.string() })),
  /** As it was written. */
  source: v.string(),
  /** The text the findings are offsets into: the source, or the leader's own words in its place. */
  text: v.string(),
  /** As it will leave. */
  output: v.string(),
  edited: v.boolean(),
  findings: v.array(finding),
  read: v.boolean(),
  readTwice: v.boolean(),
});

/** Something that still stands in the output after all decisions: nothing leaves before it is answered. */
export const leftStanding = v.strictObject({
  paragraph: paragraphId,
  /** From 1, as the leader counts them. */
  place: count,
  words: v.string(),
  /** The same words were replaced somewhere else. */
  replacedBefore: v.boolean(),
});

export const review = v.strictObject({
  id,
  way: v.nullable(way),
  reader: v.nullable(reader),
  title: v.string(),
  footer: v.string(),
  paragraphs: v.array(reviewedParagraph),
  left: v.array(leftStanding),
  doubts: count,
  unread: count,
  /** Every paragraph was read by a second pair of eyes. */
  readByTwo: v.boolean(),
  /** What was taken and is not in its note any more, because the note was changed. */
  lost: count,
  undoable: v.boolean(),
  /** What was replaced, by label, most often first. No names. */
  replaced: v.array(v.strictObject({ label: v.string(), times: count })),
  membersWithoutForms: count,
  /** What is said before the check: it knows English best. */
  language: v.picklist(['english', 'german', 'other', 'without-capitals']),
  /** Who of a small group a label may mean, by what the text tells about it. */
  fittings: v.array(fitting),
  /** Labels about which so much is told that the leader has to say it is meant so. */
  unconfirmed: count,
});

export const preparation = v.strictObject({
  id,
  begunAt: instant,
  way: v.nullable(way),
  reader: v.nullable(reader),
  taken: v.array(v.strictObject({ id, sessionId: id, layer, fingerprint, section })),
  written: v.strictObject({
    relationship: v.pipe(v.string(), v.maxLength(PREPARATION.writtenText)),
    question: v.pipe(v.string(), v.maxLength(PREPARATION.writtenText)),
  }),
  /** The taken sessions in numbers, for the line about the period. */
  period: v.strictObject({ sessions: count, cases: count, weeks: count }),
});

export const preparationLine = v.strictObject({ id, begunAt: instant, changedAt: instant, paragraphs: count });

export const hourLine = v.strictObject({
  on: calendarDate,
  paragraphs: count,
  /** Spoken of or brought. */
  sessions: count,
  /** As the practice log has it; null for a day on which passages were brought and no hour is noted. */
  noted: v.nullable(
    v.strictObject({
      id,
      supervisor: v.nullable(line(LIMITS.personName)),
      format: v.picklist(SUPERVISION_FORMATS),
      hasTakenAway: v.boolean(),
    }),
  ),
});

/** Somebody the leader may say a name belongs to: a member, or a colleague, who is of no group. */
export const knownPerson = v.strictObject({
  id: v.string(),
  name: line(LIMITS.personName),
  group: v.nullable(v.string()),
});

/**
 * Names of the fields in which something for an hour is being typed (unfinished.ts): a paragraph's words go with the paragraph,
 * those in a part that was written for the hour with the preparation.
 */
const of = (preparationId: string, paragraph: ParagraphId): string =>
  v.is(writtenPart, paragraph) ? `${paragraph} ${preparationId}` : paragraph;
export const editForm = (preparationId: string, paragraph: ParagraphId): string =>
  `edit ${of(preparationId, paragraph)}`;
export const rewordForm = (preparationId: string, { paragraph, start }: Stretch): string =>
  `reword ${of(preparationId, paragraph)} ${start}`;
export const maskForm = (preparationId: string): string => `mask ${preparationId}`;

export type Way = v.InferOutput<typeof way>;
export type Reader = v.InferOutput<typeof reader>;
export type Section = v.InferOutput<typeof section>;
export type WrittenPart = v.InferOutput<typeof writtenPart>;
export type Reason = v.InferOutput<typeof reason>;
export type ParagraphId = v.InferOutput<typeof paragraphId>;
export type PreparationWording = v.InferOutput<typeof preparationWording>;
export type Choice = v.InferOutput<typeof choice>;
export type Stretch = v.InferOutput<typeof stretch>;
export type Reach = v.InferOutput<typeof reach>;
export type Offered = v.InferOutput<typeof offered>;
export type ReviewedParagraph = v.InferOutput<typeof reviewedParagraph>;
export type LeftStanding = v.InferOutput<typeof leftStanding>;
export type Review = v.InferOutput<typeof review>;
export type Preparation = v.InferOutput<typeof preparation>;
export type HourLine = v.InferOutput<typeof hourLine>;
