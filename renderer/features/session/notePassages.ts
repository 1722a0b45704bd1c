// The passages of one note in the window, and what becomes of them when two versions meet.
import { type Document, isEmpty } from '../../../preload/contract/schemas/document.ts';
import type { Passage, Prompt } from '../../../preload/contract/schemas/note.ts';
import { paragraph } from '../writing/documents.ts';

export type Passages = readonly Passage[];

/** Passages without a word are not kept. */
export const keptPassages = (passages: Passages): Passage[] => passages.filter(({ doc }) => !isEmpty(doc));

export const samePassages = (one: Passages, other: Passages): boolean =>
  one === other || JSON.stringify(keptPassages(one)) === JSON.stringify(keptPassages(other));

export const promptKey = (prompt: Prompt): string => ('name' in prompt ? prompt.name : `own ${prompt.own}`);

const docOf = (passages: Passages, prompt: Prompt): Document | undefined =>
  passages.find((passage) => promptKey(passage.prompt) === promptKey(prompt))?.doc;

const sameDoc = (one: Document | undefined, other: Document | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function withDoc(passages: Passages, prompt: Prompt, doc: Document): Passages {
  return passages.map((passage) => (promptKey(passage.prompt) === promptKey(prompt) ? { ...passage, doc } : passage));
}

/**
 * Nothing that was written is lost: where both sides changed the same passage, the other text follows the leader's own
 * after a line that says so. `line` is that line in the leader's language.
 */
export const mergePassages =
  (line: string) =>
  (base: Passages, mine: Passages, theirs: Passages): Passages => {
    const met = mine.map(({ prompt, doc }): Passage => {
      const before = docOf(base, prompt);
      const other = docOf(theirs, prompt);
      if (other === undefined || sameDoc(other, doc) || sameDoc(other, before)) return { prompt, doc };
      if (sameDoc(doc, before) || isEmpty(doc)) return { prompt, doc: other };
      return { prompt, doc: { type: 'doc', content: [...doc.content, paragraph(line), ...other.content] } };
    });
    return [...met, ...theirs.filter(({ prompt }) => docOf(mine, prompt) === undefined)];
  };
