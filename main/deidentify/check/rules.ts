// Every rule that can find something, and the reason that it gives. A closed list: a rule without a reason does not compile, and
// `npm run eval` counts by rule how often each errs.
import type { ReasonCode } from './reason.ts';

export const REASON_OF = {
  'roster: as entered': 'roster',
  'roster: part of the name': 'roster',
  'roster: pet form': 'roster',
  'roster: initials': 'roster',
  'roster: near spelling': 'roster',
  'roster: sounds alike': 'roster',
  'roster: author of the same name': 'author-collision',
  'group name': 'group-name',
  initials: 'initials',
  title: 'after-a-title',
  'capital inside a sentence': 'capital',
  capitals: 'in-capitals',
  'short form of a place': 'short-form-of-a-place',
  'first name': 'first-name',
  'place name': 'place',
  'person by cue': 'acts-as-a-person',
  'unusual word': 'unusual-word',
  signature: 'signature',
  'name of two words': 'before-another-name',
  'place by cue': 'stands-like-a-place',
  'institution or place': 'part-of-a-name',
  address: 'address',
  'numbered place': 'numbered-place',
  postcode: 'postcode',
  'number by cue': 'record-number',
  'number by shape': 'record-number',
  telephone: 'telephone',
  'telephone by shape': 'telephone',
  'telephone by cue': 'telephone',
  'e-mail': 'e-mail',
  'web address': 'web-address',
  handle: 'handle',
  'file name': 'file-name',
  'age over 89': 'age-over-89',
  'date: day and month': 'date',
  'date: month and year': 'date',
  'date: month': 'date',
  'date: weekday': 'date',
  'date: the nth': 'date',
  'date: in numbers': 'date',
  'date: as chrono reads it': 'date',
  'date: feast': 'feast',
  recognisable: 'recognisable',
  'said before': 'said-before',
  'masked by you': 'masked-by-leader',
} as const satisfies Readonly<Record<string, ReasonCode>>;

export type Rule = keyof typeof REASON_OF;

export const RULES: readonly Rule[] = Object.keys(REASON_OF).filter(isRule);

function isRule(name: string): name is Rule {
  return Object.hasOwn(REASON_OF, name);
}
