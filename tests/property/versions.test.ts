// Any sequence of saving, leaving, pausing, putting back and opening again, over a real vault file, beside a model as simple
// as the promise: a text that stood when its stretch ended is the present one or among the earlier versions, for ever.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { systemRandom } from '../../main/crypto/random.ts';
import { groupHandlers } from '../../main/journal/groups.ts';
import { Journal } from '../../main/journal/journal.ts';
import { damageFound, loadJournal } from '../../main/journal/load.ts';
import { noteHandlers } from '../../main/journal/notes.ts';
import { noteText } from '../../main/journal/noteText.ts';
import { sessionHandlers } from '../../main/journal/sessions.ts';
import { versionHandlers } from '../../main/journal/versions.ts';
import { WriteGate } from '../../main/journal/writeGate.ts';
import type { Vault } from '../../main/vault/vault.ts';
import type { Layer } from '../../preload/contract/schemas/note.ts';
import { NEW_GROUP, passageOf, TODAY } from '../unit/journal/journalInHand.ts';
import { newVault, type TestVault } from '../unit/vault/kit.ts';

const LAYERS = ['debrief', 'private'] as const;

/** One leader, one session, two texts. */
class Leader {
  #vault: Vault;
  #handlers;
  readonly #files: TestVault;
  #now = Date.UTC(2026, 2, 10, 19);
  sessionId = '';

  constructor(files: TestVault) {
    this.#files = files;
    this.#vault = files.vault;
    this.#handlers = this.#opened();
  }

  async begin(): Promise<this> {
    const { id: groupId } = await this.#handlers['group.create'](NEW_GROUP);
    const guess = await this.#handlers['session.guess']({ groupId, today: TODAY });
    await this.#handlers['session.save'](guess);
    this.sessionId = guess.id;
    return this;
  }

  async words(layer: Layer): Promise<string> {
    return noteText((await this.#handlers['note.read']({ sessionId: this.sessionId, layer })).passages);
  }

  async write(layer: Layer, words: string): Promise<void> {
    const { sessionId } = this;
    const { revision } = await this.#handlers['note.read']({ sessionId, layer });
    await this.#handlers['note.save']({ sessionId, layer, revision, passages: [passageOf(words)] });
  }

  async leave(layer: Layer): Promise<void> {
    await this.#handlers['note.leave']({ sessionId: this.sessionId, layer });
  }

  /** Newest first. */
  async earlier(layer: Layer): Promise<string[]> {
    const { sessionId } = this;
    const lines = await this.#handlers['note.versions']({ sessionId, layer });
    const texts = lines.map(async ({ id: versionId }) =>
      noteText((await this.#handlers['note.version']({ sessionId, layer, versionId })).passages),
    );
    return Promise.all(texts);
  }

  rest(minutes: number): void {
    this.#now += minutes * 60_000;
  }

  async reopen(): Promise<void> {
    this.#vault.close();
    this.#vault = await this.#files.open();
    this.#vault.verify();
    this.#handlers = this.#opened();
  }

  #opened() {
    const gate = new WriteGate();
    gate.open();
    const journal = new Journal(this.#vault, gate, {
      random: systemRandom,
      now: () => new Date((this.#now += 250)).toISOString(),
      today: () => TODAY,
      saved: () => undefined,
      changed: () => undefined,
    });
    const damage = damageFound(journal, loadJournal(journal));
    if (damage) throw new Error(damage.code);
    const open = () => journal;
    return { ...groupHandlers(open), ...sessionHandlers(open), ...noteHandlers(open), ...versionHandlers(open) };
  }
}

/** Of one text: what must be found again, and how much there may be at most. */
class Model {
  words = '';
  /** Texts that stood when a stretch ended. */
  readonly stood = new Set<string>();
  stretchesBegun = 0;
  #going = false;

  write(words: string): void {
    if (words === this.words) return;
    if (!this.#going) this.stretchesBegun++;
    this.#going = true;
    this.words = words;
  }

  end(): void {
    this.#going = false;
    if (this.words !== '') this.stood.add(this.words);
  }
}

type Models = Record<Layer, Model>;
type Step = (leader: Leader, models: Models) => Promise<void>;

const layer = fc.constantFrom(...LAYERS);
const words = fc.constantFrom('umbrella', 'ein Regen', 'שקט', '🌿🌿', 'x'.repeat(3_000), 'y'.repeat(9_000), '');

const write = fc.tuple(layer, words).map(([which, text]): Step => {
  return async (leader, models) => {
    await leader.write(which, text);
    models[which].write(text);
  };
});

const leave = layer.map((which): Step => {
  return async (leader, models) => {
    await leader.leave(which);
    models[which].end();
  };
});

const putBack = fc.tuple(layer, fc.nat()).map(([which, choice]): Step => {
  return async (leader, models) => {
    const earlier = await leader.earlier(which);
    const text = earlier[choice % Math.max(1, earlier.length)];
    if (text === undefined) return;
    await leader.leave(which);
    models[which].end();
    await leader.write(which, text);
    models[which].write(text);
  };
});

const endAll = (models: Models): void => LAYERS.forEach((which) => models[which].end());

const rest = fc.constant<Step>(async (leader, models) => {
  leader.rest(10);
  endAll(models);
});

const reopen = fc.constant<Step>(async (leader, models) => {
  await leader.reopen();
  endAll(models);
});

test('no text that stood at the end of a stretch is ever out of reach', async () => {
  const step = fc.oneof(write, write, write, leave, putBack, rest, reopen);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 30 }), async (steps) => {
      const leader = await new Leader(await newVault()).begin();
      const models: Models = { debrief: new Model(), private: new Model() };
      const kept: Record<Layer, string[]> = { debrief: [], private: [] };
      for (const one of steps) {
        await one(leader, models);
        for (const which of LAYERS) {
          const earlier = await leader.earlier(which);
          const model = models[which];
          expect(await leader.words(which)).toBe(model.words);
          const reachable = new Set([model.words, ...earlier]);
          expect([...model.stood].filter((text) => !reachable.has(text))).toEqual([]);
          // Versions are only ever added, none per save, none twice in a row, none empty.
          expect(earlier.slice(earlier.length - kept[which].length)).toEqual(kept[which]);
          expect(earlier.length).toBeLessThanOrEqual(model.stretchesBegun);
          expect(earlier.every((text, place) => text !== '' && text !== earlier[place + 1])).toBe(true);
          kept[which] = earlier;
        }
      }
    }),
    { numRuns: 40 },
  );
});
