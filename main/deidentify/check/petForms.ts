// Short and fond forms of a name that no list holds: its beginning or its end, with or without a fond ending. The list of
// nicknames knows the irregular ones ("Peggy" for Margaret).
import { NICKNAMES } from '../lists/nicknames.ts';

export const listedPetForms = (name: string): string[] =>
  NICKNAMES.filter((line) => line.includes(name)).flatMap((line) => line.filter((form) => form !== name));

const FOND_ENDING =
  /^(\p{L}{2,}?)(?:(\p{L})\2)?(?:ie|y|ey|i|e|o|a|s|z|zz|zza|zzer|ster|kins|ers|sy|ska|chen|ito|ita|inho|inha|ka|le|li)$/u;

/** "Immy" for Imogen, "Abbie" for Abigail. */
const FIRST_SYLLABLE = /^([aeiou])(\p{L})\2(?:y|ie|ey|i|s)$/u;

/** "Meena" for Meenakshi, "Wally" for Wallace, "Daz" for Darryl. */
export function beginsLike(folded: string, name: string): boolean {
  if (folded.length < 3 || name.length < 4) return false;
  if (name.length > folded.length && name.startsWith(folded)) return true;
  const syllable = FIRST_SYLLABLE.exec(folded);
  if (syllable && name.length >= 5 && name.startsWith(`${syllable[1] ?? ''}${syllable[2] ?? ''}`)) return true;
  const ending = FOND_ENDING.exec(folded);
  if (!ending) return false;
  const stem = `${ending[1] ?? ''}${ending[2] ?? ''}`;
  return (
    name.length > stem.length &&
    name.startsWith(stem) &&
    (stem.length >= 3 || (/z/.test(folded) && /^..[rst]/.test(name)))
  );
}

/** "Seun" for Oluwaseun, "Emeka" for Chukwuemeka, "Tina" for Christina. */
export const endsLike = (folded: string, name: string): boolean =>
  folded.length >= 4 && name.length >= folded.length + 2 && name.endsWith(folded);

/** "Mo" for Morven: too short to mean anybody unless something beside it says so. */
export const isShortBeginning = (folded: string, name: string): boolean =>
  folded.length === 2 && name.length >= 4 && name.startsWith(folded);
