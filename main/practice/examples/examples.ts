// The profiles that ship, to be copied and edited. Societies change their rules: each names its source and year, and the page
// says with each of them to check with the society.
import type { NewProfile, ProfileExample } from '../../../preload/contract/schemas/requirement.ts';
import { american } from './american.ts';
import { australiaNewZealand } from './australiaNewZealand.ts';
import { german } from './german.ts';
import { unitedKingdom } from './unitedKingdom.ts';

/** The page gives it a name in the leader's language. */
const own: NewProfile = {
  name: '-',
  society: null,
  source: null,
  year: null,
  hourMinutes: 60,
  doubleHours: 'sum',
  note: null,
  requirements: [],
};

export const examples: readonly ProfileExample[] = [
  { example: 'american-2014', profile: american },
  { example: 'australia-new-zealand-2021', profile: australiaNewZealand },
  { example: 'united-kingdom-2023', profile: unitedKingdom },
  { example: 'german', profile: german },
  { example: 'own', profile: own },
];
