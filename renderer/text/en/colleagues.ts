// People one leads, learns and is observed with.
export const colleagues = {
  title: 'People you lead with',
  lead: 'Co-leaders, supervisors, faculty, observers: an alias or a name. What you add here is what the check can look for.',
  nobody: 'Nobody yet. Name somebody here, or where a session says with whom.',
  name: 'Name or alias',
  nameHint: 'An alias is enough.',
  newName: 'Somebody else',
  add: 'Add',
  someone: 'This person',
  taken: 'One of your colleagues has this name already.',
  as: 'Known to me as',
  parts: { 'co-leader': 'co-leader', supervisor: 'supervisor', faculty: 'faculty', observer: 'observer' },
  accreditedBy: 'Accredited or credentialed by',
  accreditedHint: 'A society. Leave it empty if you do not know.',
  accreditedSince: 'Since',
  accredited: (society: string) => `accredited by ${society}`,
  since: (date: string) => `since ${date}`,
  /** Whoever was let go of. */
  former: 'A former colleague',

  choice: {
    with: (names: string) => `with ${names}`,
    somebodyElse: 'somebody else…',
    field: (label: string) => `${label}: a name, or several separated by commas`,
    doesNotFit: 'One of these names is too long, or there are more than ten. Nothing was changed.',
  },
};
