import { describe, expect, test } from 'vitest';
import { marked } from './marked.ts';

describe('a capital that nothing explains', () => {
  test.each([
    ['a place', 'He lives in Toowong now', 'He lives in [Toowong] now'],
    ['a person', 'Her brother Tibor plays', 'Her brother [Tibor] plays'],
    ['an institution', 'She works at Blackthorn Medical Centre now', 'She works at [Blackthorn Medical Centre] now'],
    ['with the institution first', 'seen at Hospital de la Caridad', 'seen at [Hospital de la Caridad]'],
    ['a saint', "born at St Brendan's in town", "born at [St Brendan's] in town"],
    ['a street with its number', 'I drove to 12 Castle Row at night', 'I drove to [12 Castle Row] at night'],
    ['an unusual word that opens a sentence', 'Gwyneth asked why.', '[Gwyneth] asked why.'],
    ['"and I" after it', 'Cliff and I sat there.', '[Cliff] and I sat there.'],
    ['a patient by initial', 'Mrs K. came late.', 'Mrs [K.] came late.'],
    ['after a kinship word in lower case', 'my sister Ines called', 'my sister [Ines] called'],
    ['a first name and a letter', 'signed by Vernon T. today', 'signed by [Vernon T.] today'],
    ['both halves of a double name', 'Then Jean-Baptiste came', 'Then [Jean-Baptiste] came'],
    ['the small words before it', 'and then van Tonder came', 'and then [van Tonder] came'],
    ['a clan name', 'asked for MaZungu there', 'asked for [MaZungu] there'],
    ['a firm', 'The surgery is Paws & Claws Ltd now.', 'The surgery is [Paws & Claws Ltd] now.'],
    ['once found, again', 'I know Zoltan. zoltan was late.', 'I know [Zoltan]. [zoltan] was late.'],
  ])('is replaced: %s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test.each([
    'Everybody sat down. Silence. Nobody spoke.',
    'Supervision question: why do I feel robbed?',
    'GROUP WORK\nThe presenter spoke.',
    'What I Want To Bring\nMy envy.',
    'The GP rang ICU about the MRI.',
    'Interviews are hard. Attendance was poor. Boundaries matter.',
    'Thinking about it, I was wrong. Sadly. Perhaps.',
    'God help me, I said OK.',
    'The system uses GeneXpert.',
    'Somebody said nothing. Half laughed. Presenters asked.',
  ])('is not seen where there is a reason for it: %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  test('wrapped lines are one sentence', () => {
    const text = 'It was a long and quiet evening in the room and then the old\nGwyneth of all people laughed.';
    expect(marked(text)).toBe(
      'It was a long and quiet evening in the room and then the old\n[Gwyneth] of all people laughed.',
    );
  });
});
