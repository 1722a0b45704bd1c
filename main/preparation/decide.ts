// The leader's decisions as changes of the content: pure, one step each. A step that speaks of a finding which is not there any
// more is refused, so that no decision lands on other words than those the leader saw.
import { refuse } from '../../preload/contract/errors.ts';
import type { Choice, ParagraphId, Reach, Reason, Stretch } from '../../preload/contract/schemas/preparation.ts';
import { fold } from '../deidentify/words.ts';
import type { DecidedFinding, Entry } from './decided.ts';
import type { PreparationContent } from './preparations.ts';
import type { Reviewed, ReviewedPart } from './reviewed.ts';

type Target = { readonly part: ReviewedPart; readonly finding: DecidedFinding };

export function decide(reviewed: Reviewed, on: Stretch, choice: Choice | null, reach: Reach): PreparationContent {
  const target = targetOf(reviewed, on);
  const words = fold(wordsOf(target));
  const targets = reviewed.paragraphs.flatMap((part) =>
    part.findings
      .filter((finding) => isReached({ part, finding }, target, words, reach))
      .map((finding) => ({ part, finding })),
  );
  const content = targets.reduce((before, one) => withChoice(before, one, choice), reviewed.content);
  if (reach !== 'everywhere') return content;
  const others = content.maskedForms.filter((form) => form !== words);
  return { ...content, maskedForms: choice?.is === 'mask' ? [...others, words] : others };
}

/** Refuses `not-found` when nothing was found there. */
export function targetOf({ paragraphs }: Reviewed, { paragraph, start, end }: Stretch): Target {
  const part = partOf(paragraphs, paragraph);
  const finding = part.findings.find(({ identifier }) => identifier.start === start && identifier.end === end);
  if (!finding) throw refuse('not-found');
  return { part, finding };
}

export function partOf(paragraphs: readonly ReviewedPart[], id: ParagraphId): ReviewedPart {
  const part = paragraphs.find(({ paragraph }) => paragraph.id === id);
  if (!part) throw refuse('not-found');
  return part;
}

export const wordsOf = ({ part, finding: { identifier } }: Target): string =>
  part.text.slice(identifier.start, identifier.end);

function isReached(one: Target, target: Target, words: string, reach: Reach): boolean {
  if (one.part === target.part && one.finding === target.finding) return true;
  if (reach === 'everywhere') return fold(wordsOf(one)) === words;
  return reach === 'kind' && one.part === target.part && one.finding.identifier.type === target.finding.identifier.type;
}

function withChoice(
  content: PreparationContent,
  { part, finding: { identifier } }: Target,
  choice: Choice | null,
): PreparationContent {
  const { start, end } = identifier;
  return withEntry(content, part, (entry) => {
    const others = entry.decisions.filter((one) => one.start !== start || one.end !== end);
    return { ...entry, decisions: choice === null ? others : [...others, { start, end, choice }] };
  });
}

/** Changes what is kept about one paragraph, as it stands in `content`. */
export function withEntry(
  content: PreparationContent,
  { paragraph, entry }: Pick<ReviewedPart, 'paragraph' | 'entry'>,
  change: (entry: Entry) => Entry,
): PreparationContent {
  const isThis = (one: Entry): boolean => one.id === paragraph.id;
  const present = content.paragraphs.find((one) => isThis(one) && one.fingerprint === entry.fingerprint) ?? entry;
  return { ...content, paragraphs: [...content.paragraphs.filter((one) => !isThis(one)), change(present)] };
}

/** The leader's own words for a paragraph; what was decided about the words before does not hold for them. */
export function withEdit(content: PreparationContent, part: ReviewedPart, text: string | null): PreparationContent {
  return withEntry(content, part, (entry) =>
    entry.edited === text ? entry : { ...entry, edited: text, decisions: [], allowed: [], read: null, readTwice: null },
  );
}

/** What the last look found is replaced, or stays for a reason. */
export function answerLeft(
  reviewed: Reviewed,
  id: ParagraphId,
  words: string,
  reason: Reason | null,
): PreparationContent {
  const part = partOf(reviewed.paragraphs, id);
  if (!part.standing.some((one) => one.words === words)) throw refuse('not-found');
  const touching = part.findings.filter(({ identifier, choice }) => {
    if (choice?.is === 'reword') return fold(choice.words).includes(fold(words));
    const found = fold(part.text.slice(identifier.start, identifier.end));
    return found === fold(words) || found.includes(fold(words));
  });
  if (reason !== null) {
    const kept = touching
      .filter(({ state }) => state === 'doubt')
      .reduce((content, finding) => withChoice(content, { part, finding }, { is: 'keep' }), reviewed.content);
    return withEntry(kept, part, (entry) => ({ ...entry, allowed: [...entry.allowed, { words, reason }] }));
  }
  const masked = touching.reduce(
    (content, finding) => withChoice(content, { part, finding }, { is: 'mask' }),
    reviewed.content,
  );
  return touching.length > 0 ? masked : withMaskedWords(masked, words);
}

export const withMaskedWords = (content: PreparationContent, words: string): PreparationContent => ({
  ...content,
  maskedForms: [...content.maskedForms.filter((form) => form !== fold(words)), fold(words)],
});
