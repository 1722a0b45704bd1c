// What makes somebody recognisable without a name: being the only one, known from the media, in public office, in a rare trade,
// in an event that stood in the paper. Shown, never replaced. Origin: written by hand from general knowledge. Licence: MIT.
import type { Recognisable } from '../check/reason.ts';

/** Strongest first: three are shown for a note. */
export const RECOGNISABLE: readonly { readonly what: Recognisable; readonly pattern: RegExp }[] = [
  {
    what: 'only-of-a-kind',
    pattern:
      /\b(?:the|our|their|his|her|its|my|a|county's|country's|town's|region's|nation's|world's|city's|village's|(?!(?:it|that|he|she|what|there|who|here)'s)\p{L}+'s) (?:\w+ )?(?:only|first|last|youngest|oldest|sole|lone|longest-serving|tallest|richest|biggest|largest|fastest) (?!time\b|thing\b|one\b|two\b|person to\b|week\b|session\b|question\b|few\b|day\b|night\b|minute|half|part\b|year\b|hour|meeting|words?\b|patient\b|case\b|sentence|visit|moment|to\b|he\b|she\b|I\b|we\b|and\b|name|house\b|hospital\b|of\b|time|men\b|reason|group|round|bit|chance|way|full|place|hand|aid|house|(?:mon|tues|wednes|thurs|fri|satur|sun)day|appointment)(?:[\p{L}\p{N}'-]+ ?){1,6}/giu,
  },
  {
    what: 'only-of-a-kind',
    pattern:
      /\b(?:only (?:he|she|one of)|one of (?:only )?(?:two|three|four)|nobody else in|no one else in)\b(?: [\p{L}'-]+){1,6}/giu,
  },
  {
    what: 'in-the-media',
    pattern:
      /\b(?:(?:was|were|been|is|are|all|it's|that's|he's|she's) (?:all over |on |in )(?:the )?(?:news|papers?|newspapers?|telly|television|tv|radio|front page|documentary|local paper|evening news|headlines)|(?:news|radio|tv|television|weather|breakfast|reality|quiz|talk|cookery|cooking|baking) (?:presenter|host|reader|anchor|man|woman|show|programme|star|contestant|reporter|producer)|(?:front page|headline|documentary|podcast|viral|memoir|bestseller|film crew|reality show)s?|(?:on|in) (?:the )?(?:local |national |regional |evening |morning )?(?:radio|television|tv|telly|news|newspaper|newspapers|papers|documentary|paper))\b/giu,
  },
  {
    what: 'public-office',
    pattern:
      /\b(?:(?:the|a|our|former|ex-|retired|deputy|lord|local|chief|assistant|current|late) ?)*(?:mayor(?:ess)?|councillor|senator|congressman|congresswoman|alderman|minister|ambassador|consul|magistrate|judge|sheriff|coroner|bishop|archbishop|archdeacon|imam of|mp|member of parliament|prime minister|governor|fire chief|police chief|police commissioner|head(?:teacher|master|mistress) of|town crier|harbour ?master|postmistress|postmaster|stationmaster|lighthouse keeper|chief (?:constable|justice|executive)|vice[- ]chancellor|deputy head|president of|chair(?:man|woman)? of|captain of|founder of|director of|conductor of|owner of|king of|queen of)\b(?: (?:the|[\p{L}'-]+)){0,4}/giu,
  },
  {
    what: 'sport-or-stage',
    pattern:
      /\b(?:(?:the|a|our|former|ex-|retired|national|world|olympic|county|junior|regional|state|local|once|under-\d+) )*(?:champion|olympian|medall?ist|gold medal|goalkeeper|striker|jockey|finalist|contestant|runner-up|prize[- ]?winner|winner of|footballer|cricketer|umpire|referee|ballerina|soprano|tenor|cellist|actor|actress|comedian|novelist|poet|composer|organist|conjuror|magician|stuntman|astronaut|wrestler|boxer|drummer|singer)\b(?: (?:of|in|from|with|for|who)(?: [\p{L}'-]+){1,4})?/giu,
  },
  {
    what: 'known-event',
    pattern:
      /\b(?:survivor|survived|victim|victims|widow|witness|sole survivor|hostage|rescued|killed|lost|drowned) (?:of|from|in|by|the|at)(?: the)? (?:[\p{L}-]+ ){0,3}(?:accident|crash|fire|flood|bombing|explosion|collapse|disaster|shooting|attack|avalanche|earthquake|tsunami|sinking|derailment|massacre|siege|reservoir|ferry|mine|blast|stabbing|quake|landslide|balloon)\b|\b(?:(?:hot-air )?balloon|ferry|pit|mine|plane|train|bus|coach|helicopter|dam|bridge|factory|school|hotel|nightclub|chapel|church|grain|mill) (?:accident|crash|disaster|fire|shooting|explosion|collapse|sinking|derailment|blast)\b|\b(?:burned|burnt|set fire to|blew up|embezzled|murdered|strangled|kidnapped|abducted)\b(?: [\p{L}'-]+){1,6}|\bfamous\b(?: [\p{L}'-]+){1,4}|\bwell-known\b(?: [\p{L}'-]+){1,3}|\bnotorious\b(?: [\p{L}'-]+){1,3}/giu,
  },
  {
    what: 'rare-trade',
    pattern:
      /\b(?:lighthouse|falconer|thatcher|bell-?ringer|beekeeper|puppeteer|clockmaker|glass ?blower|taxidermist|undertaker|ventriloquist|blacksmith|farrier|ferryman|snake|zoo ?keeper|circus|lion tamer|tightrope|bagpiper|piper|violin maker|organ builder|cartographer|egyptologist|translator of|astronomer|beefeater|gondolier|sculptor of|statue|vineyard|alpaca|llama|ostrich|reindeer|husky|lottery|quarry|museum|monument|plaque|named after (?:him|her)|trawler|lifeboat|mountain rescue)\b(?: [\p{L}'-]+){0,3}/giu,
  },
  {
    what: 'unusual-family',
    pattern:
      /\b(?:triplets|quadruplets|quads|conjoined|septuplets|(?:mother|father|parent) of (?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|[6-9]|1\d)|(?:six|seven|eight|nine|ten|eleven|twelve|thirteen) (?:children|sons|daughters|brothers|sisters|siblings)|(?:third|fourth|fifth|sixth) (?:wife|husband|marriage)|identical twins?|surrogate)\b/giu,
  },
  {
    what: 'in-the-media',
    pattern:
      /\b(?:in|on|of|from|off) (?:the|that|a|every|this) (?:[\p{L}'-]+ ){0,3}?(?:film|documentary|podcast|posters?|billboards?|postcards?|label|labels|ad|advert|commercial|clip|video|charity single|album|song|exhibition|memoir|museum|calendar|stamp|telly|tv|news|papers?|programme|proms|opera|stage|show)\b(?: (?:about|that|with|of|on|the|which)(?: [\p{L}'-]+){1,6})?/giu,
  },
  {
    what: 'known-to-all',
    pattern:
      /\b(?:everyone|everybody|every kitchen|half the (?:town|village|city|county)|half of \p{L}+|the whole (?:town|village|county|valley|island)|you'd)(?: here)? (?:knows?|has|will know|would know|recognises?|recognizes?)\b(?: (?:him|her|it|them))?|\bknown to (?:half|all|everyone|everybody)(?: [\p{L}'-]+){0,3}|\b\d+k followers\b/giu,
  },
  {
    what: 'public-office',
    pattern:
      /\b(?:the )?(?:pope|king|queen|president|prime ministers?|governor|royal family|premier|chancellor|archbishop|chief of staff)(?:'s)?\b(?: (?:opened|visited|shook|swearing-in|funeral|wedding|of|in)(?: [\p{L}'-]+){0,4})?|\brunning for(?: [\p{L}'-]+){1,3}/giu,
  },
  {
    what: 'sport-or-stage',
    pattern:
      /\b(?:won|wins|winner of|came first in|stood first in|played for|sang (?:at|on|for)|sings (?:at|in)|conducts|danced for|rode in|in goal for|captained)(?: (?:the|a|at|every|our|his|her))+(?: [\p{L}'-]+){1,6}/giu,
  },
  {
    what: 'known-event',
    pattern:
      /\b(?:the|that|a|in|by) (?:[\p{L}'-]+ ){0,2}(?:tragedy|scandal|tornado|hurricane|inquiry|campaign for|riot|massacre|kidnapping|robbery|fraud case|subsidy matter|two-headed|protest)\b(?: [\p{L}'-]+){0,5}|\b(?:was|were|got) (?:arrested|jailed|kidnapped|shot|taken from)\b(?: [\p{L}'-]+){1,6}|\b(?:climbing|climbed|jumped from|swam|sailed|rowed|walked) (?:the|across|round|around)(?: [\p{L}'-]+){1,4}|\bwent through the ice\b|\bgot out after\b(?: [\p{L}'-]+){1,4}/giu,
  },
  {
    what: 'rare-trade',
    pattern:
      /\b(?:the|a|an|retired|former|last) (?:[\p{L}-]+ )?(?:luthier|bullfighter|alderman|matador|inventor|sculptor|auctioneer|whaler|harpooner|chimney sweep|town crier|verger|cathedral|drummer|tuner|embalmer|mortician|stuntwoman|croupier|jockey's|gamekeeper|crane driver|mountaineer|explorer|trapper|shaman|witch doctor|sword swallower|snake charmer)\b(?:(?: of| at| who| whose| for| from| in)(?: [\p{L}'-]+){1,5})?/giu,
  },
  {
    what: 'only-of-a-kind',
    pattern:
      /(?<=(?:\bis|\bwas|'s|=|\bbe|\bwas:) )the (?:one|man|woman|lad|girl|boy|guy|driver|teacher|singer|doctor|couple|family|house|farm|yellow one|daughter|son|widow|mother|father|brother|sister) (?:from|on|in|off|hit by|at|of|whose|wey|killed|shot)(?: [\p{L}'-]+){1,7}/giu,
  },
];
