// The fixed wording of a summary, as the page sends it.
import type { Wording } from '../../../preload/contract/schemas/summary.ts';

export const WORDING: Wording = {
  title: 'Summary for supervision',
  meeting: 'Meeting {n}',
  cases: 'Cases',
  prompts: { 'debrief.feeling': 'How did each of us feel at the end?' },
  member: 'Member {letter}',
  coLeader: 'the co-leader',
  group: 'the group',
  someMember: 'a member',
  footer: 'Checked for likely identifiers; may still be recognisable to people who know the group.',
};
