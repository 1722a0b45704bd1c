// Reading what would leave, and what keeps it back.
import { numberWord } from './numberWord.ts';
export const reading = {
  title: 'Read',
  question: 'Would somebody who knows them recognise anybody here?',
  hint: 'Space or Read goes on, R goes back. A key that is held down counts once.',
  progress: (read: number, all: number) => `${read} of ${all} read`,
  read: 'Read',
  readKey: 'Space',
  back: 'Back',
  backKey: 'R',
  edit: 'Edit this paragraph',
  editLabel: 'This paragraph, in your own words',
  editDone: 'Use these words',
  editCancel: 'Leave it as it was',
  asChecked: 'Take the check’s words again',
  edited: 'It is unread again, and was checked again.',
  all: 'Every paragraph is read.',
  second: 'Second pair of eyes',
  secondOn: 'Your co-leader reads now, from the first paragraph on.',
  secondDone: 'Read by two.',
  goOn: 'Go on to letting it leave',
  blocked: (unread: number) =>
    unread === 1
      ? 'One paragraph is not read. Nothing can leave before that.'
      : `${numberWord(unread)} paragraphs are not read. Nothing can leave before that.`,
  left: 'Still standing',
  again: (words: string, place: number) =>
    `“${words}” stands in paragraph ${place} again. It was replaced before. Replace it, or say why it may stay.`,
  stands: (words: string, place: number) =>
    `“${words}” stands in paragraph ${place}. It looks like something that leads to somebody. Replace it, or say why it may stay.`,
  replace: 'Replace it',
  reasons: {
    'not-a-name': 'It leads to nobody',
    agreed: 'They have agreed to it',
    'known-to-reader': 'Whoever reads it knows it',
  },
  replaced: 'Replaced.',
  stays: 'It stays. This is noted.',
  blockedLeft: (count: number) =>
    count === 1
      ? 'One thing still stands that could lead to somebody. Nothing can leave before it is answered.'
      : `${numberWord(count)} things still stand that could lead to somebody. Nothing can leave before they are answered.`,
};
