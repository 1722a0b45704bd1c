// The skeleton of the document: period and counts, one to three moments, the two of us, my question. A heading stands only
// where something follows it: nothing is printed empty.
import type { PreparationWording, Section } from '../../preload/contract/schemas/preparation.ts';
import type { PreparedParagraph } from './preparedParagraphs.ts';

/** `level` null is a line of its own that is no heading. */
export type Heading = { readonly level: 1 | 2 | 3 | null; readonly text: string };

/** What stands before each paragraph. */
export function headingsOf(paragraphs: readonly PreparedParagraph[], wording: PreparationWording): Heading[][] {
  let moments = 0;
  let before: PreparedParagraph | undefined;
  return paragraphs.map((paragraph) => {
    const first: Heading[] = before
      ? []
      : [
          { level: 2, text: wording.period },
          { level: null, text: wording.periodLine },
        ];
    const begins = !before || before.section !== paragraph.section || isOtherMoment(before, paragraph);
    before = paragraph;
    if (!begins) return first;
    if (paragraph.section === 'moments') moments++;
    return [...first, { level: 2, text: headingOf(paragraph.section, wording, moments) }];
  });
}

/** A moment is what was taken from one session. */
const isOtherMoment = (before: PreparedParagraph, { section, from }: PreparedParagraph): boolean =>
  section === 'moments' && before.from?.session.id !== from?.session.id;

function headingOf(section: Section, wording: PreparationWording, moment: number): string {
  return section === 'moments' ? wording.moment.replaceAll('{n}', String(moment)) : wording[section];
}
