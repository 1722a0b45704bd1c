// Random evenings: keys, pauses and flushes in any order, on a disk that is slow, full, forgetful or shared.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SavingDisk, type Turn } from './savingDisk.ts';

type Deed = { is: 'type' } | { is: 'wait'; milliseconds: number } | { is: 'flush' } | { is: 'store' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Deed>({ is: 'type' }) },
  {
    weight: 4,
    arbitrary: fc.integer({ min: 0, max: 1500 }).map((milliseconds): Deed => ({ is: 'wait', milliseconds })),
  },
  { weight: 1, arbitrary: fc.constant<Deed>({ is: 'flush' }) },
  { weight: 1, arbitrary: fc.constant<Deed>({ is: 'store' }) },
);
const evening = fc.array(deed, { maxLength: 40 });

const anyTurn: fc.Arbitrary<Turn> = fc.record({
  takes: fc.integer({ min: 0, max: 2500 }),
  does: fc.constantFrom('save', 'refuse', 'save and lose the receipt', 'let somebody else write first'),
});
const goodTurn: fc.Arbitrary<Turn> = fc.record({ takes: fc.integer({ min: 0, max: 250 }), does: fc.constant('save') });

async function spend(
  deeds: readonly Deed[],
  disk: SavingDisk,
  eachStep: (typed: Map<string, number>) => void = () => {},
) {
  const saver = disk.saver();
  const typed = new Map<string, number>();
  const answers: Promise<unknown>[] = [];
  for (const next of deeds) {
    if (next.is === 'type') {
      const word = `mine${typed.size}`;
      typed.set(word, disk.clock.now());
      saver.change([...saver.value, word]);
    } else if (next.is === 'wait') {
      for (let passed = 0; passed < next.milliseconds; passed += 50) {
        await disk.clock.advance(Math.min(50, next.milliseconds - passed));
        eachStep(typed);
      }
    } else if (next.is === 'flush') answers.push(saver.flush());
    else answers.push(saver.store().catch(() => 'refused'));
  }
  return { saver, typed: [...typed.keys()], answers };
}

const missing = (words: Iterable<string>, disk: SavingDisk): string[] =>
  [...words].filter((word) => !disk.value.includes(word));

describe('the saver, whatever happens', () => {
  it('ends with every typed word on disk, in order, and nobody else’s lost', async () => {
    await fc.assert(
      fc.asyncProperty(evening, fc.array(anyTurn, { maxLength: 15 }), fc.nat(1), async (deeds, turns, revision) => {
        const disk = new SavingDisk(['base'], revision);
        disk.turns.push(...turns);
        const { saver, typed, answers } = await spend([{ is: 'type' }, ...deeds], disk);
        await disk.clock.advance(15 * 6000);
        await Promise.all(answers);
        expect(saver.unsaved).toBe(false);
        expect(disk.value).toEqual(saver.value);
        expect(disk.value.filter((word) => word.startsWith('mine'))).toEqual(typed);
        expect(missing(['base', ...disk.foreign], disk)).toEqual([]);
        expect(new Set(disk.value).size).toBe(disk.value.length);
        expect(disk.overlaps).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('has every word on disk within a second while calls succeed in a quarter of one', async () => {
    await fc.assert(
      fc.asyncProperty(evening, fc.array(goodTurn, { maxLength: 30 }), async (deeds, turns) => {
        const disk = new SavingDisk([], 0);
        disk.turns.push(...turns);
        const late: string[] = [];
        await spend(deeds, disk, (typed) => {
          const old = [...typed].filter(([, at]) => disk.clock.now() - at > 1000).map(([word]) => word);
          late.push(...missing(old, disk));
        });
        expect(late).toEqual([]);
        expect(disk.overlaps).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('never says that it saved what the disk does not have', async () => {
    await fc.assert(
      fc.asyncProperty(evening, fc.array(anyTurn, { maxLength: 8 }), async (deeds, turns) => {
        const disk = new SavingDisk(['base'], 1);
        disk.turns.push(...turns);
        const { saver } = await spend(deeds, disk);
        const asked = saver.value;
        const flushed = saver.flush().then((answer) => (answer.saved ? missing(asked, disk) : []));
        await disk.clock.advance(30_000);
        expect(await flushed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
