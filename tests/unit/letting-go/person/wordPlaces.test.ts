// Every kind of record gives up all of its words, and nothing that is no word: held against what each kind can hold.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../../main/journal/kinds.ts';
import { editWords, type WordEdit } from '../../../../main/letting-go/person/wordEdits.ts';
import { wordPlaces } from '../../../../main/letting-go/person/wordPlaces.ts';
import { UNSAID_SESSION_FACTS } from '../../../../preload/contract/schemas/session.ts';
import { aCase, docOf, freshId, NEW_COLLEAGUE } from '../../journal/journalInHand.ts';

const note = {
  revision: 3,
  sessionId: freshId(),
  layer: 'debrief' as const,
  savedAt: '2026-03-10T20:00:00.000Z',
  passages: [
    { prompt: { name: 'debrief.feeling' }, doc: docOf('First of all.', 'Second.') },
    { prompt: { own: 'What about Xan?' }, doc: docOf('Third.') },
  ],
};
const session = {
  revision: 1,
  groupId: freshId(),
  date: '2026-03-10',
  modality: 'in-person' as const,
  minutes: 90,
  ...UNSAID_SESSION_FACTS,
  coLeaders: [freshId()],
  cases: [aCase({ themes: ['rain'], with: [freshId()] })],
  attendance: [{ memberId: freshId(), mark: 'late' as const }],
  notes: { debrief: freshId(), private: null },
  addedAt: '2026-03-10T20:00:00.000Z',
};

const words = (kind: keyof typeof kinds, value: unknown) =>
  wordPlaces(kinds[kind].schema, value).map(({ text }) => text);

describe('the words of a record', () => {
  it('are its paragraphs, lines and names, and no id, date, mark or name of a prompt', () => {
    expect(words('note', note)).toEqual(['First of all.', 'Second.', 'What about Xan?', 'Third.']);
    expect(words('session', session)).toEqual(['rain', 'The closed umbrella']);
    expect(words('colleague', { revision: 1, ...NEW_COLLEAGUE })).toEqual(['Juniper', 'Jun Aoki', 'A society']);
    expect(
      words('place', { route: { screen: 'session', id: freshId() }, scroll: 1, field: 'case-1', caret: 2 }),
    ).toEqual(['case-1']);
  });

  it('can be taken out where the kind allows it', () => {
    const removable = wordPlaces(kinds.session.schema, session).map((place) => [place.text, place.removable]);
    expect(removable).toEqual([
      ['rain', true],
      ['The closed umbrella', false],
    ]);
  });
});

describe('editing them', () => {
  const places = wordPlaces(kinds.note.schema, note);
  const edit = (text: string, deed: 'replace' | 'remove', from = 0, to = 5): WordEdit => {
    const place = places.find((one) => one.text === text);
    if (!place) throw new Error(text);
    return deed === 'remove'
      ? { place, deed }
      : { place, deed, stretches: [{ start: from, end: to, mayBeOther: false }] };
  };

  it('changes what was decided and nothing else', () => {
    const edited = editWords(
      note,
      [edit('First of all.', 'replace'), edit('Third.', 'remove'), edit('What about Xan?', 'replace', 11, 14)],
      'a member',
    );
    expect(words('note', edited)).toEqual(['a member of all.', 'Second.', 'What about a member?']);
    expect(v.is(kinds.note.schema, edited)).toBe(true);
  });

  it('takes two paragraphs out of one document without moving the others', () => {
    const edited = editWords(note, [edit('First of all.', 'remove'), edit('Second.', 'replace', 0, 6)], 'Xyz');
    expect(words('note', edited)).toEqual(['Xyz.', 'What about Xan?', 'Third.']);
  });

  it('takes a nullable line out, and puts the label alone where a longer line would not fit', () => {
    const colleague = { revision: 1, ...NEW_COLLEAGUE };
    const [name] = wordPlaces(kinds.colleague.schema, colleague);
    if (!name) throw new Error('no place');
    expect(editWords(colleague, [{ place: name, deed: 'remove' }], 'x')).toMatchObject({ name: null });
    const long = { ...colleague, name: `Rowan ${'x'.repeat(74)}` };
    const [longest] = wordPlaces(kinds.colleague.schema, long);
    if (!longest) throw new Error('no place');
    const stretches = [{ start: 0, end: 5, mayBeOther: false }];
    expect(editWords(long, [{ place: longest, deed: 'replace', stretches }], 'a co-leader')).toMatchObject({
      name: 'a co-leader',
    });
  });
});
