// Words that are also names or invented names (trees, birds, colours, trades, months), and words that stand in many group
// names. A name of one such word is matched only where it has a capital: "Birch was late", but not "under the birch trees".
// A word that is missing here is replaced in lower case too: when in doubt, replace.

const ALSO_NAMES = `
  a an and are as at be but by do for go he her his i if in is it may me my no not of off on or our out she so the they to up us
  we will you can could might must shall should would mark bill bob pat rob sue drew ray dean grant frank ernest victor chance
  chase hope joy faith grace mercy patience charity verity dawn eve summer autumn winter spring april june august may march
  monday tuesday wednesday thursday friday saturday sunday
  birch ash oak elm rowan hazel willow holly ivy heather iris lily daisy violet olive poppy jasmine sage basil rosemary ginger
  rose cedar maple pine fir yew alder aspen beech linden lime cherry apple pear plum juniper laurel hawthorn blackthorn larch
  cypress chestnut walnut poplar elder fern moss reed clover thistle bramble bracken sorrel
  wren robin finch swan crane jay martin rook raven hawk dove lark swift starling kestrel heron owl sparrow thrush blackbird
  magpie swallow kingfisher curlew plover lapwing gull tern heron stork eagle falcon buzzard kite pigeon duck goose nightingale
  fox wolf bear lamb drake hare otter badger deer
  pearl ruby amber jade crystal opal coral sky river brook forest glen cliff stone wood woods field fields hill hills lake banks
  bush park parks rivers waters storm snow frost rain star moon sun lantern harbour bridge
  hunter mason taylor baker cook smith miller carter cooper fisher gardener king prince bishop pope abbot knight page cross
  young long short small little large good wise sharp strong brown black white green gray grey gold silver rich bright early
  love best fair moody savage art gene guy lance miles max penny sandy rusty misty sunny
  birke eiche esche linde ulme erle ahorn buche tanne kiefer fichte weide pappel amsel drossel meise specht kauz fink schwalbe
  ernst klein gross lang kurz weiss schwarz braun jung alt mai juni juli stark kraft sommer herbst berg bach baum busch stein
`;

const IN_GROUP_NAMES = `
  group groups balint circle team evening morning afternoon noon weekly monthly practice clinic hospital ward north south east
  west new old first second third with from online hybrid intensive course weekend leaders members doctors the and of for
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december
  gruppe kreis team abend morgen klinik praxis krankenhaus station neue alte erste zweite montag dienstag mittwoch donnerstag
  freitag samstag sonntag januar februar märz mai juni juli oktober dezember der die das und von mit
`;

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const WORDS_THAT_ARE_NAMES = listed(ALSO_NAMES);
export const WORDS_IN_GROUP_NAMES = listed(IN_GROUP_NAMES);

/** Stand in names without naming anybody. */
export const TITLES_AND_PARTICLES = listed(`
  dr dr. mr mrs ms miss mx prof professor sir dame sister nurse doctor herr frau schwester pfleger
  van von vom zu zur der den dem de del della di da dos du la le el al bin ben ibn of the and und
`);
