// Sessions over time: the list by month, the calendar, and the pictures of a group. Counts of sessions and cases, never of a person.
export const overTime = {
  allSessions: (count: number) => `All ${count} sessions over time`,
  group: 'Group',
  everyGroup: 'in every group',
  inGroup: (name: string) => `in ${name}`,
  asList: 'As a list',
  asCalendar: 'As a calendar',
  none: 'No sessions yet.',
  sessions: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
  months: 'Months with sessions',

  calendar: {
    previous: 'Month before',
    next: 'Month after',
    thisMonth: 'This month',
    noSessions: 'No sessions in this month.',
    ofMonth: (month: string) => `Sessions of ${month}`,
    ofDay: (date: string) => `Sessions on ${date}`,
    dayNames: (date: string, count: number) =>
      count === 0 ? date : `${date}, ${count === 1 ? '1 session' : `${count} sessions`}`,
    /** In the cell of a narrow day. */
    count: (count: number) => `${count}`,
    moreGroups: (count: number) => `and ${count} more`,
    keys: 'Arrow keys go from day to day, Page Up and Page Down from month to month, Enter opens the day.',
    noneOnDay: 'No session on this day.',
    today: 'today',
  },

  pictures: {
    title: 'Over time',
    year: 'Year',
    none: 'No sessions yet, so there is nothing to draw.',
    table: 'The same as a table',
    tableOf: (what: string) => `${what}, as a table`,
    /** What a screen reader hears in the place of the drawing. */
    drawing: (what: string, year: string) => `${what} in ${year}, drawn. The same figures are in the table.`,
    month: 'Month',
    noSession: 'no session',
    cancelled: (count: number) => (count === 1 ? '1 cancelled' : `${count} cancelled`),
    sessions: 'Sessions',
    cancelledHead: 'Cancelled',
    attendance: {
      title: 'Attendance',
      what: 'Each member at each session is one. Not noted is not here.',
      key: 'What the patterns mean',
      here: 'here',
      lateOrEarly: 'late or left early',
      away: 'away',
      notNoted: 'not noted',
      hereHead: 'Here',
      lateHead: 'Late',
      leftEarlyHead: 'Left early',
      awayHead: 'Away',
      notNotedHead: 'Not noted',
    },
    cases: {
      title: 'Cases',
      what: 'Case discussions in each month.',
      count: (count: number) => (count === 1 ? '1 case' : `${count} cases`),
    },
    hours: {
      title: 'Hours',
      what: 'Hours of 60 minutes in each month.',
      count: (hours: string) => `${hours} h`,
      withoutLength: (count: number) =>
        count === 1 ? '1 session without a length' : `${count} sessions without a length`,
      withoutLengthHead: 'Without a length',
    },
    themes: { title: 'Themes', what: 'In how many cases of each quarter a theme stands.', head: 'Theme' },
    feelings: { title: 'Feelings', what: 'In how many cases of each quarter a feeling stands.', head: 'Feeling' },
    quarters: ['January to March', 'April to June', 'July to September', 'October to December'],
    quarterLetters: ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'],
    noTags: 'None noted in this year.',
    presenting: {
      title: 'How presenting is shared',
      what: 'How many members presented how often in this year. Without names, and never on paper.',
      tooFew: 'With fewer than four members this would be a picture of persons, so there is none.',
      share: (times: number, orMore: boolean) =>
        times === 0 ? 'not at all' : times === 1 ? 'once' : `${times} times${orMore ? ' or more' : ''}`,
      members: (count: number) => (count === 1 ? '1 member' : `${count} members`),
      notNoted: (count: number) =>
        count === 1 ? 'Of 1 case it is not noted who presented.' : `Of ${count} cases it is not noted who presented.`,
      often: 'Presented',
      membersHead: 'Members',
    },
  },
};
