// What this program writes in the place of an identifier (labelling.ts): the check finds nothing in its own words.

const OWN_LABELS =
  /\b(?:Member|Leader|Person) [A-Z]{1,2}\b|\bin their nineties or older\b|\[(?:an? )?(?:person|date|holiday|place|place of worship|institution|hospital|school|university|practice|telephone number|e-mail address|web address|number|detail)\]/g;

export const ownLabels = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(OWN_LABELS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
