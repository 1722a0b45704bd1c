// A preparation as it stands: what each paragraph says, what was found, what will leave, what is read, and what still keeps it
// from leaving. Computed anew at every step from the notes, the roster and the decisions; nothing of it is stored, so nothing
// that is shown, saved or refused can rest on an older state.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ParagraphId, PreparationWording } from '../../preload/contract/schemas/preparation.ts';
import type { Random } from '../crypto/random.ts';
import type { Identifier } from '../deidentify/check/identifier.ts';
import { type IdentifierCheck, identifierCheck } from '../deidentify/check/identifierCheck.ts';
import type { Language } from '../deidentify/check/language.ts';
import { type Labelling, labelling } from '../deidentify/check/labelling.ts';
import type { Labelled } from '../deidentify/check/smallGroup.ts';
import { fold } from '../deidentify/words.ts';
import type { Journal } from '../journal/journal.ts';
import { type DecidedFinding, decidedIn, type Entry, putsOf, wasFound } from './decided.ts';
import { foundIn } from './found.ts';
import { type Heading, headingsOf } from './headings.ts';
import { type Known, knownPeople, rosterOf } from './knownPeople.ts';
import { type Standing, stillStanding } from './lastLook.ts';
import { notNames } from './learned.ts';
import { fingerprintOf } from './noteParagraphs.ts';
import { outputText, type Piece, piecesOf } from './pieces.ts';
import { type PreparedParagraph, preparedParagraphs } from './preparedParagraphs.ts';
import type { PreparationContent } from './preparations.ts';

export type Reviewed = {
  readonly content: PreparationContent;
  readonly people: readonly Known[];
  readonly check: IdentifierCheck;
  readonly label: Labelling;
  /** Which label stands for whom. It stays inside the vault process. */
  readonly behind: readonly Labelled[];
  readonly paragraphs: readonly ReviewedPart[];
  readonly lost: number;
  /** Of all that was taken, as the check reads it. */
  readonly language: Language;
  /** What was replaced, as it was written. */
  readonly replacedForms: ReadonlySet<string>;
  /** Those of them that the check found itself: words the leader masked besides may be everyday ones. */
  readonly replacedFound: ReadonlySet<string>;
};

export type ReviewedPart = {
  readonly paragraph: PreparedParagraph;
  readonly entry: Entry;
  /** What the findings are offsets into. */
  readonly text: string;
  readonly findings: readonly DecidedFinding[];
  readonly pieces: readonly Piece[];
  readonly headings: readonly Heading[];
  /** Of exactly what is put before the reader. */
  readonly shown: string;
  readonly standing: readonly Standing[];
};

export function reviewedOf(journal: Journal, content: PreparationContent, wording: PreparationWording): Reviewed {
  const people = knownPeople(journal);
  const known = notNames(journal);
  const roster = { ...rosterOf(journal, people), notNames: [...known] };
  const check = checkOf(roster);
  const { paragraphs, lost } = preparedParagraphs(journal, content);
  const entries = paragraphs.map((paragraph) => entryOf(content, paragraph));
  const texts = paragraphs.map(({ source }, index) => entries[index]?.edited ?? source);
  const found = foundIn(texts, check, known);
  // Also in what an edit stands for: a label typed by hand keeps its person, and the others keep their letters.
  const inSources = foundIn(
    paragraphs.map(({ source }) => source),
    check,
    known,
  );
  const named = [...found, ...inSources].flat();
  const language = check.languageOf(texts.join('\n\n'));
  const label = labelling(roster, named, seededRandom(content.seed), LABELS_IN[language] ?? wording.language);
  const masked = new Set(content.maskedForms);
  const headings = headingsOf(paragraphs, wording);
  const decided = texts.map((text, index) => decidedIn(text, found[index] ?? [], entries[index] ?? NO_ENTRY, masked));
  const pieces = texts.map((text, index) =>
    piecesOf(text, putsOf(text, decided[index] ?? [], label, paragraphs[index]?.from?.session.date)),
  );
  const forms = replacedForms(texts, decided);
  const replacedFound = replacedForms(
    texts,
    decided.map((findings) => findings.filter(wasFound)),
  );
  const standing = stillStanding(pieces, check, forms);
  const parts = paragraphs.map((paragraph, index): ReviewedPart => {
    const entry = entries[index] ?? NO_ENTRY;
    const own = pieces[index] ?? [];
    const before = headings[index] ?? [];
    return {
      paragraph,
      entry,
      text: texts[index] ?? '',
      findings: decided[index] ?? [],
      pieces: own,
      headings: before,
      shown: fingerprintOf(
        JSON.stringify([wording.title, wording.footer, before, paragraph.shape, outputText(own), paragraph.id]),
      ),
      standing: (standing[index] ?? []).filter((one) => !isAllowed(one, entry)),
    };
  });
  const behind = labelledIn(named, label);
  return {
    content,
    people,
    check,
    label,
    behind,
    paragraphs: parts,
    lost,
    language,
    replacedForms: forms,
    replacedFound,
  };
}

/** Labels speak the language of the notes; where there are none in it, that of the document's headings. */
const LABELS_IN: Readonly<Partial<Record<Language, PreparationWording['language']>>> = { english: 'en', german: 'de' };

export const isDoubt = ({ state }: DecidedFinding): boolean => state === 'doubt';

export const isRead = ({ entry, shown }: ReviewedPart): boolean => entry.read === shown;
export const isReadTwice = ({ entry, shown }: ReviewedPart): boolean =>
  entry.read === shown && entry.readTwice === shown;

/** A form that fits several people says nothing about one of them. */
function labelledIn(named: readonly Identifier[], label: Labelling): Labelled[] {
  const labels = new Map<string, string>();
  for (const identifier of named) {
    const [personId, other] = identifier.people ?? [];
    if (personId !== undefined && other === undefined) labels.set(label(identifier, ''), personId);
  }
  return [...labels].map(([name, personId]) => ({ label: name, personId }));
}

const NO_ENTRY: Entry = {
  id: 'question',
  fingerprint: fingerprintOf(''),
  edited: null,
  decisions: [],
  allowed: [],
  read: null,
  readTwice: null,
};

/** Decisions about other words than those that stand there now hold no longer. */
function entryOf({ paragraphs }: PreparationContent, of: { id: ParagraphId; fingerprint: string }): Entry {
  const { id, fingerprint } = of;
  const kept = paragraphs.find((one) => one.id === id && one.fingerprint === fingerprint);
  return kept ?? { ...NO_ENTRY, id, fingerprint };
}

const isAllowed = ({ words }: Standing, { allowed }: Entry): boolean =>
  allowed.some((one) => fold(one.words) === fold(words));

/** Kinds whose words, once replaced, must not come back: names of people, places, institutions, numbers, addresses. */
const FORMS: ReadonlySet<Identifier['type']> = new Set([
  'NAME_ROSTER',
  'NAME_OTHER',
  'LOCATION',
  'ORG',
  'PHONE',
  'EMAIL',
  'URL',
  'ID',
  'OTHER',
]);

function replacedForms(texts: readonly string[], decided: readonly (readonly DecidedFinding[])[]): Set<string> {
  const forms = decided.flatMap((findings, index) =>
    findings
      .filter(({ identifier, state }) => FORMS.has(identifier.type) && (state === 'replaced' || state === 'masked'))
      .map(({ identifier: { start, end } }) => (texts[index] ?? '').slice(start, end)),
  );
  return new Set(forms);
}

/** The same letters at every step of one preparation, others in the next. */
function seededRandom(seed: string): Random {
  let drawn = 0;
  return (bytes) => sha256(utf8ToBytes(`${seed} ${drawn++}`)).slice(0, bytes);
}

const made: { key: string; check: IdentifierCheck }[] = [];

/** Making the index of a roster takes longer than a check; between two decisions the roster is the same. */
function checkOf(roster: Parameters<typeof identifierCheck>[0]): IdentifierCheck {
  const key = JSON.stringify(roster);
  const known = made.find((one) => one.key === key);
  if (known) return known.check;
  const check = identifierCheck(roster);
  made.splice(0, made.length, { key, check });
  return check;
}
