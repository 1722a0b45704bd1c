// How many words stand in the texts of the page. Counted when the leader asks for it and at no other time: a figure that stands
// beside the writing would be a measure of it.

/** Words as the language separates them; marks and numbers by themselves count as they are read. */
export function countWords(text: string, locale: string): number {
  const words = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...words].filter(({ isWordLike }) => isWordLike).length;
}

const FIELDS = 'main [role="textbox"][contenteditable="true"]';

export const hasTexts = (page: ParentNode): boolean => page.querySelector(FIELDS) !== null;

export function wordsOnPage(page: ParentNode, locale: string): number {
  return [...page.querySelectorAll(FIELDS)].reduce((sum, field) => sum + wordsInField(field, locale), 0);
}

/** Block by block, so that the last word of one is not the beginning of the next. */
export function wordsInField(field: Element, locale: string): number {
  return [...field.children].reduce((sum, block) => sum + countWords(blockText(block), locale), 0);
}

/** Of a list or a quote each item by itself. */
function blockText(block: Element): string {
  const inner = [...block.querySelectorAll('p, h1, h2, h3')];
  return inner.length === 0 ? (block.textContent ?? '') : inner.map(({ textContent }) => textContent ?? '').join('\n');
}
