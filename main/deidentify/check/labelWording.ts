// What labels are called in the language of the text they are put into. An article may be dropped where the sentence has one.
export type LabelLanguage = 'en' | 'de';

export type LabelWording = {
  readonly member: string;
  readonly leader: string;
  readonly coLeader: string;
  readonly someMember: string;
  readonly group: string;
  readonly person: string;
  readonly date: string;
  readonly holiday: string;
  readonly over89: string;
  readonly place: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly number: string;
  readonly detail: string;
  readonly hospital: string;
  readonly school: string;
  readonly university: string;
  readonly worship: string;
  readonly practice: string;
  readonly institution: string;
};

export const LABEL_WORDING: Readonly<Record<LabelLanguage, LabelWording>> = {
  en: {
    member: 'Member',
    leader: 'Leader',
    coLeader: 'the co-leader',
    someMember: 'a member',
    group: 'the group',
    person: '[a person]',
    date: '[a date]',
    holiday: '[a holiday]',
    over89: 'in their nineties or older',
    place: '[a place]',
    phone: '[a telephone number]',
    email: '[an e-mail address]',
    url: '[a web address]',
    number: '[a number]',
    detail: '[a detail]',
    hospital: '[a hospital]',
    school: '[a school]',
    university: '[a university]',
    worship: '[a place of worship]',
    practice: '[a practice]',
    institution: '[an institution]',
  },
  de: {
    member: 'Person',
    leader: 'Leitung',
    coLeader: 'die Co-Leitung',
    someMember: 'jemand aus der Gruppe',
    group: 'die Gruppe',
    person: '[eine Person]',
    date: '[ein Datum]',
    holiday: '[ein Feiertag]',
    over89: 'über neunzig',
    place: '[ein Ort]',
    phone: '[eine Telefonnummer]',
    email: '[eine E-Mail-Adresse]',
    url: '[eine Internetadresse]',
    number: '[eine Nummer]',
    detail: '[eine Einzelheit]',
    hospital: '[ein Krankenhaus]',
    school: '[eine Schule]',
    university: '[eine Universität]',
    worship: '[ein Gotteshaus]',
    practice: '[eine Praxis]',
    institution: '[eine Einrichtung]',
  },
};
