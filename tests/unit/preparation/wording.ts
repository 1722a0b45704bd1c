// The fixed words of a prepared document, as the page sends them.
import type { PreparationWording } from '../../../preload/contract/schemas/preparation.ts';

export const PREPARATION_WORDING: PreparationWording = {
  language: 'en',
  title: 'For supervision',
  period: 'Period',
  periodLine: 'Three sessions in five weeks, four cases.',
  moment: 'Moment {n}',
  relationship: 'The two of us',
  question: 'My question',
  footer: 'Checked for likely identifiers; may still be recognisable to people who know the group.',
};
