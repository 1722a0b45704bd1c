// Whatever happens in whatever order, a lock keeps its promises: words nobody was asked about are not taken away, a window
// is replaced by exactly one other, and no two timers run.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lock, PATIENCE } from '../../main/ipc/lock.ts';
import { HandClock } from '../unit/ipc/handClock.ts';

const EVENTS = [
  'connect',
  'opened',
  'asked',
  'idle',
  'suspend',
  'quit',
  'saved',
  'not saved',
  'give up',
  'vault locked',
  'vault failed',
  'vault exits',
  'page gone',
  'a moment',
  'a while',
] as const;

class World {
  readonly clock = new HandClock();
  vault = false;
  windows = 1;
  quits = 0;
  /** The page said that words are not on disk, and nothing has happened since that lets them go. */
  unsaved = false;
  problems: string[] = [];
  readonly lock: Lock;

  constructor() {
    this.lock = new Lock({
      flush: () => this.#need(this.windows === 1, 'flush without a window'),
      cover: () => this.#need(this.windows === 1, 'cover without a window'),
      vaultRuns: () => this.vault,
      askVaultToLock: () => this.#need(!this.unsaved, 'closed over unsaved words'),
      killVault: () => this.#need(!this.unsaved, 'killed over unsaved words'),
      hideWindow: () => {},
      showWindow: () => {},
      destroyWindow: () => {
        this.#need(this.windows === 1, 'destroyed what was not there');
        this.#need(!this.unsaved, 'destroyed a window over unsaved words');
        this.windows -= 1;
        this.vault = false;
      },
      openWindow: () => {
        this.windows += 1;
        this.#need(this.windows === 1, 'two windows');
      },
      quit: () => {
        this.quits += 1;
      },
      after: this.clock.after,
    });
  }

  happen(event: (typeof EVENTS)[number]): void {
    const { lock } = this;
    const before = lock.state;
    switch (event) {
      case 'connect':
        this.vault = true;
        break;
      case 'opened':
        if (this.vault) lock.opened();
        break;
      case 'asked':
      case 'idle':
      case 'suspend':
        void lock.request(event);
        break;
      case 'quit':
        void lock.request('asked', 'quit');
        break;
      case 'saved':
        this.unsaved = false;
        lock.flushed({ saved: true });
        break;
      case 'not saved':
        // Counts only when the page was asked; what it says unasked changes nothing.
        lock.flushed({ saved: false, because: 'disk-full' });
        this.unsaved = before === 'unlocked' && !lock.isOpen && this.clock.waiting === 0;
        break;
      case 'give up':
        this.unsaved = false;
        lock.giveUpWords();
        break;
      case 'vault locked':
        if (this.vault) lock.vaultLocked();
        break;
      case 'vault failed':
        if (this.vault) lock.vaultLockFailed('disk-full');
        break;
      case 'vault exits':
        this.#vaultExits();
        break;
      case 'page gone':
        this.unsaved = false;
        lock.pageGone();
        break;
      case 'a moment':
        this.clock.advance(PATIENCE.exit);
        break;
      case 'a while':
        this.clock.advance(PATIENCE.close);
        break;
    }
    this.#need(this.clock.waiting <= 1, 'two timers');
    this.#need(this.windows + Math.min(this.quits, 1) === 1, 'no window, and not quit');
  }

  #vaultExits(): void {
    if (!this.vault) return;
    // The words of a page whose vault process died cannot be written any more; the sentence says so.
    this.unsaved = false;
    this.vault = false;
    this.lock.vaultExited();
  }

  #need(holds: boolean, problem: string): void {
    if (!holds) this.problems.push(problem);
  }
}

it('keeps its promises in any order of events', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 60 }), (events) => {
      const world = new World();
      for (const event of events) {
        if (world.quits > 0) break;
        world.happen(event);
      }
      expect(world.problems).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

it('always ends once everybody does their part', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 }), (events) => {
      const world = new World();
      for (const event of events) if (world.quits === 0) world.happen(event);
      for (const event of ['asked', 'saved', 'vault locked', 'vault exits', 'a while', 'a while'] as const) {
        if (world.quits === 0) world.happen(event);
      }
      expect(world.quits > 0 || world.lock.state === 'locked').toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
