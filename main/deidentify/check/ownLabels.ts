// What this program writes in the place of an identifier, in both of its languages: the check finds nothing in its own words.

const OWN_LABELS =
  /\b(?:Member|Leader|Mitglied|Leitung|Person) [A-Z]{1,2}\b|\bin their nineties or older\b|\bin den Neunzigern oder älter\b|\[(?:(?:an?|eine?) )?(?:person|date|holiday|place|place of worship|institution|hospital|school|university|practice|telephone number|e-mail address|web address|number|detail|Person|Datum|Feiertag|Ort|Gotteshaus|Einrichtung|Krankenhaus|Schule|Universität|Praxis|Telefonnummer|E-Mail-Adresse|Internetadresse|Nummer|Einzelheit)\]|\[(?:week \d+ of the group|Woche \d+ der Gruppe|around that day|a few days (?:later|before)|some weeks (?:later|before)|some months (?:later|before)|um diesen Tag|einige (?:Tage|Wochen|Monate) (?:später|davor))\]/g;

export const ownLabels = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(OWN_LABELS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
