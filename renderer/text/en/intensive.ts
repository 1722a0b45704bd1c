// An intensive: a row for each of its groups, and three lines under it for one person alone.
export const intensive = {
  lead: 'A row for each group. Under it three lines that only you read.',
  leadTogether: 'A row for each group.',
  open: 'Write about its groups',
  groups: 'Groups',
  group: (number: string) => `Group ${number}`,
  linesOf: (group: string) => `${group}, three lines`,
  label: (group: string) => `What ${group} will be called`,
  role: (group: string) => `My role in ${group}`,
  /** One letter for each role; a key on the row. */
  letters: { 'led-alone': 'L', 'co-led': 'C', member: 'M', presented: 'P', observer: 'O', 'led-talk': 'D' },
  keys: { talk: 'T', recorded: 'R', with: 'W', next: 'N' },
  hint: 'Enter after the name goes to its row. There L led alone, C co-led, M member, P presented, O observer, D led the talk about the leading; W with whom (press again for the next), T talk about the leading, R recorded; Enter opens the three lines; N adds the next group.',
  hintTogether:
    'Enter after the name goes to its row. There L led alone, C co-led, M member, P presented, O observer, D led the talk about the leading; W with whom (press again for the next), T talk about the leading, R recorded; N adds the next group.',
  talk: (group: string) => `45 minutes of talk about the leading of ${group}`,
  talks: { unsaid: 'talk not noted', yes: 'talked about for 45 minutes', no: 'not talked about' },
  recorded: (group: string) => `Whether ${group} was recorded`,
  recordings: { unsaid: 'recording not noted', yes: 'recorded', no: 'not recorded' },
  with: (group: string) => `With whom ${group} was led`,
  asUsual: (partners: string) => `as usual: ${partners}`,
  unnamed: 'partner not named',
  date: (group: string) => `Date of ${group}`,
  openSession: 'Open its page',
  openSessionOf: (group: string) => `Open its page: ${group}`,
  next: 'Next group',
  noted: (group: string, what: string) => `${group}: ${what}.`,
  back: 'To the group',
  derived: (groups: number, led: number) =>
    `${groups === 1 ? '1 group' : `${groups} groups`}, ${led === 0 ? 'none' : led} of them led alone or co-led. The Practice log counts them from these rows.`,
  event: {
    note: 'Note it as a training event',
    show: 'Show its training event',
    noted: 'It stands in the Practice log. Its numbers come from these rows.',
  },
};
