// A disk with one record, a list of words: it checks revisions as the journal does, takes its time, fails when told to,
// and notices when it is called twice at once.
import { refuse } from '../../../preload/contract/errors.ts';
import { type Found, Saver } from '../../../renderer/features/session/saving/Saver.ts';
import { FakeClock } from './fakeClock.ts';

export type Words = readonly string[];

export type Turn = {
  /** Milliseconds until the answer. */
  readonly takes: number;
  readonly does: 'save' | 'refuse' | 'save and lose the receipt' | 'let somebody else write first';
};

const CALM: Turn = { takes: 5, does: 'save' };

export class SavingDisk {
  readonly clock = new FakeClock();
  readonly saves: { at: number; value: Words }[] = [];
  /** What the next calls do; calm when used up. */
  readonly turns: Turn[] = [];
  /** What happens on every call after those. */
  usual: Turn = CALM;
  overlaps = 0;
  foreign: string[] = [];
  #running = 0;

  value: Words;
  revision: number;

  constructor(value: Words = [], revision = 0) {
    this.value = value;
    this.revision = revision;
  }

  saver(): Saver<Words> {
    return new Saver(this.found(), {
      clock: this.clock,
      save: (value, revision) => this.#oneAtATime(() => this.#save(value, revision)),
      read: () => this.#oneAtATime(async () => this.found()),
      same: (one, other) => one.join(' ') === other.join(' '),
      merge: (base, mine, theirs) => [
        ...mine,
        ...theirs.filter((word) => !base.includes(word) && !mine.includes(word)),
      ],
    });
  }

  found(): Found<Words> {
    return { value: this.value, revision: this.revision, savedAt: this.revision === 0 ? null : this.#time() };
  }

  async #save(value: Words, revision: number) {
    const turn = this.turns.shift() ?? this.usual;
    await this.clock.wait(turn.takes);
    if (turn.does === 'refuse') throw refuse('disk-full');
    if (turn.does === 'let somebody else write first') {
      const word = `theirs${this.foreign.length}`;
      this.foreign.push(word);
      this.#put([...this.value, word]);
    }
    if (revision !== this.revision) throw refuse({ code: 'conflict', revision: this.revision });
    this.#put(value);
    this.saves.push({ at: this.clock.now(), value });
    if (turn.does === 'save and lose the receipt') throw refuse({ code: 'internal', reference: 'lost' });
    return { revision: this.revision, savedAt: this.#time() };
  }

  async #oneAtATime<Answer>(run: () => Promise<Answer>): Promise<Answer> {
    if (this.#running > 0) this.overlaps++;
    this.#running++;
    try {
      return await run();
    } finally {
      this.#running--;
    }
  }

  #put(value: Words) {
    this.value = value;
    this.revision++;
  }

  #time = () => new Date(this.clock.now()).toISOString();
}
