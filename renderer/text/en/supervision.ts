// Supervision: hours that were, and preparing one in four steps - choose, decide, read, let it leave.
import { choosing } from './choosing.ts';
import { deciding } from './deciding.ts';
import { lettingLeave } from './lettingLeave.ts';
import { reading } from './reading.ts';
import { smallGroup } from './smallGroup.ts';
import { whyFound } from './whyFound.ts';

export const supervision = {
  ...choosing,
  leave: lettingLeave,
  smallGroup,
  whyFound,
  decide: deciding,
  read: reading,
  title: 'Supervision',
  lead: 'Choose moments from your notes, decide what stays in them, read the result as a stranger would. Or open them here and talk.',
  prepare: 'Prepare an hour',
  empty: 'Prepare an hour: choose moments, or just open them here and talk.',
  underway: 'Under way',
  begunOn: (day: string) => `Begun on ${day}`,
  paragraphs: (count: number) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  sessions: (count: number) => (count === 1 ? 'from 1 session' : `from ${count} sessions`),
  past: 'Past hours',
  noHours: 'None yet.',
  noteHour: 'Note an hour',
  withSupervisor: (name: string) => `with ${name}`,
  sessionsCovered: (count: number) => (count === 1 ? '1 session spoken of' : `${count} sessions spoken of`),
  tookAway: 'What I took away',
  writeTookAway: 'Write what I took away',
  tookAwayOn: (deed: string, day: string) => `${deed}, ${day}`,

  steps: { label: 'Steps', choose: 'Choose', decide: 'Decide', read: 'Read', leave: 'Let it leave' },
  notYet: 'Take a paragraph first.',

  /** Fixed wording inside the document. */
  document: {
    title: 'For supervision',
    period: 'Period',
    periodLine: (sessions: number, weeks: number, cases: number) => {
      const met = sessions === 1 ? '1 session' : `${sessions} sessions`;
      const span = weeks === 0 ? '' : weeks === 1 ? ' within one week' : ` within ${weeks} weeks`;
      const heard = cases === 0 ? '' : cases === 1 ? ', 1 case discussion' : `, ${cases} case discussions`;
      return sessions === 0 ? 'No session.' : `${met}${span}${heard}.`;
    },
    moment: 'Moment {n}',
    relationship: 'The two of us',
    question: 'My question',
    footer: 'Checked for likely identifiers; may still be recognisable to people who know the group.',
  },

  discard: 'Give up this preparation',
  discardAsk: 'What you decided and wrote for it is destroyed. Your notes stay as they are.',
  discardDo: 'Give it up',
  discardKeep: 'Keep it',
  discarded: 'The preparation is gone. Your notes are as they were.',
  back: 'Back to Supervision',
};
