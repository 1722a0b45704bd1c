// Words that say what the word beside them is: a person who speaks, a relative, a pet, a place, an institution.
// Origin: written by hand from general knowledge. Licence: that of this program (MIT).
import { wordsIn } from './readList.ts';

/** Before a name. Folded, without the full stop. */
export const TITLES =
  wordsIn(`dr drs dre bro mr mrs ms miss mx prof professor doctor sir dame lord lady sister sr nurse matron father fr mother reverend rev rabbi imam pastor canon deacon bishop judge justice
captain capt sergeant sgt constable pc ds di dci inspector colonel major general lieutenant paramedic herr frau schwester pfleger señor señora sra senor senora don doña monsieur madame mme mademoiselle dra mtra dott dottoressa auntie aunt aunty uncle cousin granny grandma grandpa grandad mama baba hajji haji sheikh sri shri smt begum chief cllr councillor hon dipl ing mag pan pani dr.`);

/** Done by people: after a capitalised word they make it a person. */
export const SPEAKING =
  wordsIn(`said says asked asks felt feels thought thinks presented presents presenting wondered wonders noticed notices spoke speaks told tells went goes came comes left leaves laughed laughs cried cries wept nodded nods smiled smiles
sighed shrugged answered answers replied replies added adds agreed agrees disagreed offered offers suggested suggests described describes explained explains reported reports interrupted interrupts whispered muttered insisted insists admitted admits confessed remembered remembers recalled recalls imagined imagines
identified identifies saw sees heard hears knew knows wanted wants wished wishes hoped hopes tried tries started starts began begins opened opens closed closes sat sits stood stands looked looks turned turns stayed stays arrived arrives joined joins missed misses led leads brought brings took takes gave gives got gets made makes had has hasn't hadn't was is
isn't wasn't would wouldn't will won't could couldn't can can't didn't doesn't did does never always also then still just finally later immediately quickly suddenly quietly gently seemed seems appeared became becomes kept keeps held holds found finds lost loses met meets paid put puts ran runs rang rings called calls wrote writes read reads sent sends
stared stares stopped stops talked talks texted emailed phoned visited waited waits walked walks worked works worries worried volunteered volunteers defended defends challenged challenges raised raises shared shares silent late absent present presenting away chose chooses refused refuses picked pointed jumped blurted hummed prayed skipped
needs needed likes liked loves loved hates hated lives lived died dies owes owed believes believed claims claimed expects expected mentioned mentions named names noted notes objected pressed promised reminded repeated responded retorted returned snapped snorted summarised summarized thanked threw tore used uses warned winced yawned apologised apologized burst broke cut drew drove ended enjoyed fell finished forgot froze grew helped hid interjected kicked knocked lay let listened moved nudged passed played pulled pushed reached rolled rubbed sang shook shouted showed shut slammed slept snored softened spent squeezed stepped stuck swore teared took touched tried wore`);

export const KINSHIP =
  wordsIn(`mother father mum mom dad mam brother sister son daughter wife husband partner boyfriend girlfriend fiancé fiancée fiance fiancee aunt uncle cousin niece nephew grandmother grandfather grandma grandpa granny gran grandson granddaughter stepson stepdaughter stepmother stepfather twin twins
baby child boy girl friend neighbour neighbor colleague boss supervisor tutor lodger carer nanny godmother godfather godson goddaughter ex widow widower mother-in-law father-in-law dog cat horse parrot rabbit turtle tortoise budgie pony puppy kitten hamster goldfish cockatiel spaniel labrador terrier poodle patient client called named`);

/** Before a place or an institution. */
export const PLACE_CUES = wordsIn(
  'in from near at to around outside of via through towards toward leaving between over across',
);

/** The last word of an institution's name. */
export const INSTITUTION =
  wordsIn(`haus café cafe casa villa château schloss maison pub restaurant kindergarten gymnasium lycée hospital infirmary clinic surgery practice centre center hospice home school college university academy trust foundation ward unit house lodge court church chapel mosque temple synagogue cathedral abbey priory library museum theatre arms inn hotel palace igreja iglesia église eglise kirche pharmacy institute department faculty council charity society association club
group ltd limited inc gmbh company co care services service health healthcare medical partnership partners hall hub prison nursery daycare hostel shelter mission station factory works mill brewery bakery supermarket stores bank agency police court bureau office neurosciences pediatrics paediatrics oncology spital klinikum krankenhaus klinik praxis clinique hôpital hopital ospedale sanatorium szpital sykehus ziekenhuis`);

/** After a name they make a street or a piece of land. */
export const PLACE_ENDINGS = wordsIn(
  `street st road rd avenue ave lane drive close crescent terrace row square place park gardens hill heights grove way walk court boulevard blvd bridge green common bay beach harbour harbor island valley river lake county shire city town village parish district estate quay wharf gate cross mount mountain falls creek springs ridge strasse straße platz gasse weg allee rue via calle plaza`,
);

/** What may stand inside one name. */
export const INSIDE_NAMES = wordsIn(
  'of de del della di da do dos das du la le les los las el al the and van von der den ter ten zu zum bin bint ibn abu ap ab y e & upon on sur am an st saint san santa new old upper lower great little north south east west',
);

/** After the capitalised name they show that it is a thing everyone knows, not a person. */
export const DISEASE_WORDS = wordsIn(
  `disease syndrome palsy sign test scale score scores index criteria chorea dementia encephalopathy psychosis sarcoma lymphoma fever thyroiditis phenomenon manoeuvre maneuver catheter frame questionnaire inventory coma cyst body bodies contracture complex competence criteria protocol position rounds round ulcer curve law capsule window`,
);

/** Numbers after these are scores and doses, not people and not places. */
export const ENUMERATED = wordsIn(
  'week session meeting case level section stage grade year type phase part chapter question step point item day group cohort table page figure theatre theater line version band tier round minute hour act group module slide',
);

/** Numbers after these lead to a bed, a door or a person. */
export const NUMBERED_PLACES = wordsIn(
  'ward bay tower wing block floor building unit flat apartment apt suite house pod',
);
