import { describe, expect, test } from 'vitest';
import { identifierCheck } from '../../../../main/deidentify/check/identifierCheck.ts';
import { marked, member, rosterOf } from './marked.ts';

const orla = member('orla', 'Dr Orla Finnegan-Byrne');
const harish = member('harish', 'Dr Harish Venugopal');
const elizabeth = member('elizabeth', 'Elizabeth Marchetti');

describe('a form of a name', () => {
  test.each([
    ['first name', 'and then Orla laughed', 'and then [Orla] laughed'],
    ['last name', 'so Finnegan-Byrne left', 'so [Finnegan-Byrne] left'],
    ['one half of a double name', 'so Byrne left', 'so [Byrne] left'],
    ['both orders', 'Finnegan, Orla was late', '[Finnegan, Orla] was late'],
    ['in lower case', 'then orla laughed at me', 'then [orla] laughed at me'],
    ['in capitals', 'ORLA laughed', '[ORLA] laughed'],
    ['possessive', "Orla's case", "[Orla]'s case"],
    ['initials in a sentence', 'Then OFB spoke.', 'Then [OFB] spoke.'],
    ['dotted initials', 'Then O.F. spoke.', 'Then [O.F.] spoke.'],
    ['a title and one letter', 'Dr O spoke.', 'Dr [O] spoke.'],
    ['misspelt by one letter', 'I asked Finegan why', 'I asked [Finegan] why'],
    ['with letters swapped', 'Finnegna was late', '[Finnegna] was late'],
    ['over a line that breaks it', 'then Finne-\ngan spoke', 'then [Finne-\ngan] spoke'],
    ['with something invisible in it', 'then Or\u200Bla spoke', 'then [Or\u200Bla] spoke'],
    ['with a letter that looks the same', 'then Orlа spoke', 'then [Orlа] spoke'],
    ['inside an e-mail address', 'from orla.byrne@surgery.example today', 'from [orla.byrne@surgery.example] today'],
    ['inside a file name', 'see Orla_notes.docx', 'see [Orla_notes.docx]'],
  ])('is found: %s', (_, text, expected) => {
    expect(marked(text, rosterOf(orla))).toBe(expected);
  });

  test.each([
    ['from the table', 'Lizzie laughed', elizabeth],
    ['from the table, another', 'Beth asked', elizabeth],
    ['the beginning of the name', 'I think Eliza left', elizabeth],
    ['a fond ending', 'Harry laughed', harish],
    ['the beginning of a surname', 'Venu laughed', harish],
  ])('is found as a pet form: %s', (_, text, person) => {
    const [first] = identifierCheck(rosterOf(person)).identifiers(text);
    expect(first).toMatchObject({ tier: 'redact', type: 'NAME_ROSTER', people: [person.id] });
    expect(first?.reason).toMatchObject({ code: 'roster', how: 'pet-form' });
  });

  test.each([
    ['its first syllable, doubled', 'I think Immy left.', 'I think [Immy] left.', member('i', 'Imogen Tarrant')],
    ['a half in lower case', 'and then xin yi spoke', 'and then [xin yi] spoke', member('x', 'Xin Yi Soh')],
    ['a small particle', 'then al rashid came', 'then [al rashid] came', member('m', 'Mahmoud Al-Rashid')],
    ['the letter of a surname', 'Noted by Rudi K', 'Noted by [Rudi K]', member('r', 'Ruud Kloosterman')],
  ])('takes along what belongs to it: %s', (_, text, expected, person) => {
    expect(marked(text, rosterOf(person))).toBe(expected);
  });

  test('in a note that a telephone gave capitals here and there is found without one', () => {
    const text = 'so callum went quiet. nobody asked him why. The dog barked. then ferg laughed and bron did not.';
    const roster = rosterOf(member('f', 'Fergus Hallam'), member('b', 'Bronwen Parry'), member('c', 'Callum Reekie'));
    expect(marked(text, roster)).toMatch(/\[callum\].*\[ferg\].*\[bron\]/);
  });

  test('says what it comes from', () => {
    const [found] = identifierCheck(rosterOf(member('x', 'Xanthe Wexcombe'))).identifiers('I think Xan knew.');
    expect(found?.reason).toEqual({ code: 'roster', names: ['Xanthe Wexcombe'], how: 'pet-form' });
  });

  test.each([
    ['and so R. let it go.', 'and so [R.] let it go.'],
    ['It was led by R., and ended.', 'It was led by [R.], and ended.'],
    ['We agreed with R. She was cross.', 'We agreed with [R]. She was cross.'],
    ['That is how R and I left.', 'That is how [R] and I left.'],
  ])('that is one letter on the roster is found, and only that: %s', (text, expected) => {
    const roster = rosterOf(member('r', 'R.'));
    expect(marked(text, roster)).toBe(expected);
    expect(identifierCheck(roster).identifiers(text)[0]?.people).toEqual(['r']);
  });

  test('that fits two people names neither', () => {
    const two = rosterOf(member('a', 'Anna Fairclough'), member('b', 'Anna Podolska'));
    expect(identifierCheck(two).identifiers('Anna laughed.')[0]?.people).toEqual(['a', 'b']);
  });

  test('with particles is taken whole', () => {
    expect(marked('Van der Meulen said no.', rosterOf(member('j', 'Joost van der Meulen')))).toBe(
      '[Van der Meulen] said no.',
    );
  });

  test('with umlauts is found written out and bare', () => {
    const roster = rosterOf(member('w', 'Heike Wüstenhagen'));
    expect(marked('then Wuestenhagen and Wustenhagen', roster)).toBe('then [Wuestenhagen] and [Wustenhagen]');
  });
});

describe('a name that is a word', () => {
  const roster = rosterOf(
    member('g', 'Grace Stone'),
    member('w', 'Will Long'),
    member('m', 'May Thornbury'),
    member('p', 'Pearl Asiedu'),
  );

  test.each([
    ['inside a sentence with a capital', 'I asked Grace twice', 'I asked [Grace] twice'],
    ['at the start with a verb of people', 'Grace asked twice', '[Grace] asked twice'],
    ['at the start in the possessive', "Pearl's turn came", "[Pearl]'s turn came"],
    ['before a colon', 'Will: I would not.', '[Will]: I would not.'],
    ['in a list', 'Pearl, Grace and Will were late', '[Pearl], [Grace] and [Will] were late'],
    ['after a title', 'Dr Stone left', 'Dr [Stone] left'],
    ['the month and the member', 'May leaves us in May.', '[May] leaves us in [May].'],
  ])('is taken %s', (_, text, expected) => {
    expect(marked(text, roster)).toBe(expected);
  });

  test.each([
    'there was little grace in it',
    'they will not stay long',
    'we may have missed it',
    'May I say that I agree?',
    'Will he come back?',
    'she was stone cold and pearls of wisdom did not help',
    'it took a long time',
  ])('stays when it is the word: %s', (text) => {
    expect(marked(text, roster)).toBe(text);
  });

  test('is asked about when a sentence only might begin with it', () => {
    expect(marked('Pearl earrings were found.', roster)).toBe('<Pearl> earrings were found.');
  });

  test('in a note without capitals needs a clause of its own and a verb', () => {
    const note = 'will had a case. a man who will not eat. grace said leave him, he has grace';
    expect(marked(note, roster)).toBe(
      '[will] had a case. a man who will not eat. [grace] said leave him, he has grace',
    );
  });
});

describe('a roster', () => {
  test('of one or of forty with short, empty and odd names breaks nothing', () => {
    const odd = ['', ' ', 'A', 'Dr', 'O', '-', "'", 'Å', '王', 'J.', 'Mr. X', '123'];
    const forty = Array.from({ length: 40 }, (_, index) =>
      member(String(index), odd[index % odd.length] ?? '', `Name${index} Surname${index}`),
    );
    expect(marked('A man came. I saw a dog.', rosterOf(...forty))).toBe('A man came. I saw a dog.');
    expect(marked('A man came.', rosterOf(member('a', 'A')))).toBe('A man came.');
  });
});
