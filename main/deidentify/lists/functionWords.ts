// The small words of English, which begin sentences with a capital and are the beginning of many names (The-resa, Her-bert,
// An-na): never a short form of anybody. Origin: written by hand from general knowledge. Licence: that of this program (MIT).
import { wordsIn } from './readList.ts';

export const FUNCTION_WORDS = wordsIn(`
a about above after again against all along also although always am among an and another any anybody anyone anything are around as at
away back bar be became because become been before behind being below beneath beside besides between both but by can cannot come could
did do does doing done down during each either else enough even ever every everybody everyone everything far few first for former from
get give go good got had has have having he hence her here hers him his how however i if in indeed instead into is it its just keep last
late later least less let like little long made make many may maybe me might mine more most much must my near nearly neither never next
nine no nobody none nor not nothing now of off often old on once one only onto or other others our ours out over own part per perhaps
please put quite rather really same say see she short should since six small so some somebody someone something soon still such ten than
that the their them then there these they thing this those though three through till to today together tomorrow tonight too toward two
under until up upon us very via was we well were what whatever when where whether which while who whole whom whose why will with within
without would yes yesterday yet you young your
ah al de el er fr ha hi hm la le ma mr mrs ms dr oh ok pa sr st um van von
man men mam mum mom dad son sir set sat ran led let lay lie met sad mad bad big hot new sun car ten ward bed team room group case patient
`);
