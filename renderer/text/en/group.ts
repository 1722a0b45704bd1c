// A group: the form that names it, and its page.
export const group = {
  newGroup: {
    title: 'New group',
    lead: 'A group needs only a name you invent.',
    create: 'Begin this group',
    cancel: 'Cancel',
  },

  fields: {
    name: 'Name of the group',
    nameHint: 'A name you invent, not that of a place or a person.',
    kind: 'Kind',
    minutes: 'Usual minutes',
    modality: 'Usually',
    iAm: 'Here I am',
    ledBy: 'Led by',
    ledByHint: 'An alias is enough, several are separated by commas.',
    coLeader: 'Usual co-leader',
    coLeaderHint: 'An alias is enough, several are separated by commas. Leave it empty when you lead alone.',
    members: 'Members, one per line',
    membersHint: 'Aliases rather than names.',
    howMany: 'How many',
    suggest: 'Suggest neutral names',
    formsWhy:
      'If you write people’s real names in your notes, add them under “also appears as”: they are as protected as the notes, and the check can only look for names it knows.',
    formsOpen: 'Also appears as',
    formsOf: (name: string) => `${name} also appears as`,
    formsHint: 'Several are separated by commas.',
    noMembersYet: 'First write the members, one per line.',
  },

  /** What may stay unsaid. */
  more: {
    unsaid: 'not said',
    facts: 'More about this group',
    setting: 'Setting',
    settingHint: 'For example residency, hospital, practice, open group.',
    membersAre: 'Members are',
    membersAreHint: 'For example family doctors, psychologists, students.',
    cadence: 'How often',
    cadences: { weekly: 'weekly', fortnightly: 'every two weeks', monthly: 'monthly', other: 'another rhythm' },
    startedOn: 'First meeting',
    endedOn: 'Last meeting',
    keepTextsMonths: 'Keep texts for so many months',
    keepTextsHint: 'You are reminded then. Nothing is ever destroyed by itself.',
    traditions: 'Traditions',
    presenterDuring: 'During group work the presenter',
    presenterPlaces: {
      'stays-in': 'stays in the circle',
      'moves-back': 'moves back',
      'sits-outside': 'sits outside',
      'camera-off': 'turns the camera off',
    },
    checkIn: 'Check-in',
    followUp: 'Follow-up of earlier cases',
    used: { yes: 'yes', no: 'no' },
    usualCases: 'Usual cases in a session',
    words: 'In our own words',
    wordsHint: 'What your group calls these things.',
  },

  modalities: {
    'in-person': 'in person',
    online: 'online',
    hybrid: 'hybrid',
  },

  problem: {
    nameMissing: 'The group has no name yet. Any word will do.',
    nameTooLong: (limit: number) => `This name is longer than ${limit} characters.`,
    endBeforeStart: 'This is before the first meeting.',
    leftBeforeJoining: 'This is before the day of joining.',
    number: (most: number) => `A number from 1 to ${most}, or nothing.`,
    minutes: 'A session lasts from 1 to 1440 minutes.',
    howMany: (limit: number) => `A group has from 1 to ${limit} members here.`,
    personMissing: 'This person has no name yet.',
    personTooLong: (limit: number) => `This is longer than ${limit} characters.`,
    coLeaders: 'One of these names is too long, or there are more than ten.',
    taken: 'Somebody in this group has this name already.',
    lineTooLong: (line: number, limit: number) => `Line ${line} is longer than ${limit} characters.`,
    lineTwice: (line: number, first: number) => `Line ${line} is the same name as line ${first}.`,
    tooManyMembers: (limit: number) => `A group holds up to ${limit} members.`,
    formTooLong: (limit: number) => `One of these is longer than ${limit} characters.`,
    tooManyForms: (limit: number) => `Up to ${limit} names fit here.`,
  },

  page: {
    write: 'Write after a session',
    sessions: 'Sessions',
    noSessions: 'No sessions yet. The first one can be one line.',
    noLabel: 'no case',
    private: 'private',
    members: 'Members',
    noMembers: 'No members yet.',
    cancelled: 'cancelled',
    notThere: 'without me',
    onlyMember: 'You are only a member of this group, so no roster and no attendance are kept here.',
    joinedOn: 'Joined on',
    leftOn: 'Left on',
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    edit: 'Edit',
    editName: (name: string) => `Edit ${name}`,
    alias: 'Alias',
    done: 'Done',
    add: 'Add a member',
    newMember: 'New member',
    /** Whose name was let go of. */
    formerMember: 'A former member',
    settings: 'Group settings',
    withoutForms: (count: number) =>
      count === 1 ? 'One member has no “also appears as”.' : `${count} members have no “also appears as”.`,
    gone: 'This group is not in the journal.',
  },

  /** Trees and birds that are neither first names nor everyday words: in notes they can only mean the member. */
  neutralNames: (
    'Alder Beech Birch Cedar Chestnut Elm Fir Hawthorn Hornbeam Larch Maple Oak Poplar Spruce ' +
    'Sycamore Walnut Yew Avocet Bittern Chaffinch Curlew Dunnock Fieldfare Goldfinch Grebe Heron ' +
    'Kestrel Kingfisher Lapwing Linnet Nightjar Nuthatch Osprey Pipit Plover Puffin Redstart ' +
    'Sandpiper Siskin Skylark Starling Stonechat Tern Treecreeper Wagtail Warbler Waxwing Whinchat'
  ).split(' '),
};
