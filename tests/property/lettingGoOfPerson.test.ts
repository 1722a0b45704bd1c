// Whatever was written in however many texts, versions and records: once every passage about somebody is replaced or taken
// out, no form of them is left in any record of the decrypted journal, and paragraphs that do not name them are untouched.
import { UNSAID_CASE_FACTS } from '../../preload/contract/schemas/session.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kinds } from '../../main/journal/kinds.ts';
import { LettingGo } from '../../main/letting-go/lettingGo.ts';
import { wordPlaces } from '../../main/letting-go/person/wordPlaces.ts';
import { fold, wordsOf } from '../../main/deidentify/words.ts';
import { JournalInHand, NEW_GROUP, passageOf, TODAY } from '../unit/journal/journalInHand.ts';

const FORMS = ['Xanthe Wexcombe', 'Xan', 'Zoltán', 'Müller-Quagga'];
/** As somebody types them: any case, with and without accents, in the genitive, half of a hyphen at the end of a line. */
const typed = fc.constantFrom(
  ...FORMS.flatMap((form) => [form, form.toUpperCase(), form.toLowerCase(), fold(form), `${form}s`, `${form}'s`]),
  'Wexcombe',
  'XAN\u00ADTHE WEXCOMBE',
);
const OTHERS = [
  'Alder spoke.',
  'It rained.',
  'Nobody asked why the umbrella was closed.',
  'Thandeka waited.',
  'Die Stille.',
];
const other = fc.constantFrom(...OTHERS);
const about = fc
  .tuple(
    fc.constantFrom('Then ', 'We asked ', '', '(', '“'),
    typed,
    fc.constantFrom(' left.', '.', ' and Alder spoke.', ')', '?'),
  )
  .map((parts) => parts.join(''));
const text = fc.array(fc.oneof(other, about), { minLength: 1, maxLength: 4 });
const story = fc.record({
  debriefs: fc.array(text, { minLength: 1, maxLength: 4 }),
  privates: fc.array(text, { maxLength: 3 }),
  label: fc.oneof(other, about),
  otherForms: fc.array(typed, { maxLength: 2 }),
  deeds: fc.infiniteStream(fc.constantFrom('replace' as const, 'remove' as const, 'destroy-text' as const)),
});

const namesThem = (words: string): boolean => {
  const here = ` ${wordsOf(words)
    .map(({ folded }) => folded)
    .join(' ')} `;
  return FORMS.some((form) => {
    const wanted = wordsOf(form)
      .map(({ folded }) => folded)
      .join(' ');
    return here.includes(` ${wanted} `) || here.includes(` ${wanted}s `);
  });
};

it('leaves no form of them in any record, and the words of others as they were', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ debriefs, privates, label, otherForms, deeds }) => {
      const hand = new JournalInHand();
      const { journal, handlers } = hand;
      const group = await hand.group({
        ...NEW_GROUP,
        members: [
          { name: 'Larch', alsoAppearsAs: FORMS },
          { name: 'Alder', alsoAppearsAs: ['Thandeka', ...otherForms] },
        ],
      });
      const session = await hand.session(group.id, {
        cases: [{ id: 'ab'.repeat(16), label, role: 'co-led', minutes: null, ...UNSAID_CASE_FACTS }],
      });
      for (const [layer, texts] of [['debrief', debriefs] as const, ['private', privates] as const]) {
        for (const paragraphs of texts) {
          const { revision } = await handlers['note.read']({ sessionId: session.id, layer });
          const passages = [passageOf(...paragraphs)];
          await handlers['note.save']({ sessionId: session.id, layer, revision, passages });
          await handlers['note.leave']({ sessionId: session.id, layer });
        }
      }
      const lettingGo = new LettingGo({
        journal,
        vault: { compact: () => undefined },
        backups: () => [],
        isPassphrase: async () => true,
        pause: async () => undefined,
      });
      const person = { kind: 'member', groupId: group.id, memberId: group.members[0]?.id ?? '' } as const;
      const { searchId, passages } = await lettingGo.findPerson(person, '');
      const before = allWords(hand);
      const touched = new Set(passages.map(({ pieces }) => pieces.map((piece) => piece.text).join('')));
      const decided = passages.map(({ key }) => ({ key, deed: deeds.next().value ?? ('replace' as const) }));
      const destroysTexts = decided.some(({ deed }) => deed === 'destroy-text');
      await lettingGo.letGoOfPerson(searchId, decided, 'a member', null);

      const after = allWords(hand);
      expect(after.filter(namesThem)).toEqual([]);
      // Words of others stay as often as they stood, unless a whole text was destroyed around them.
      const untouched = destroysTexts ? [] : OTHERS.filter((one) => !touched.has(one));
      const timesIn = (all: readonly string[], words: string) => all.filter((one) => one === words).length;
      expect(untouched.map((words) => timesIn(after, words))).toEqual(untouched.map((words) => timesIn(before, words)));
      // What is open and what is on the disk are the same.
      const again = hand.reopened();
      expect(again.journal.sessions).toEqual(journal.sessions);
      expect(again.journal.groups).toEqual(journal.groups);
      expect((await again.handlers['session.list']({ groupId: group.id }))[0]?.date).toBe(TODAY);
    }),
    { numRuns: 150 },
  );
});

/** Every word place of every record of the store. */
function allWords({ store }: JournalInHand): string[] {
  return [...store.records.values()].flatMap((json) => {
    const { kind, value }: { kind: keyof typeof kinds; value: unknown } = JSON.parse(json);
    return wordPlaces(kinds[kind].schema, value).map(({ text }) => text);
  });
}
