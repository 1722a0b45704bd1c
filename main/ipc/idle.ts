// When an open journal locks by itself. Two clocks must both be young: what the page reports, and what the system
// reports. The page alone could keep a journal open for ever once it is compromised; the system alone would keep it open
// while somebody works in another program.
import { IDLE_MINUTES } from '../../preload/contract/schemas/settings.ts';

/** For how long a leader can have the journal stay open. */
const HOUR_MS = 60 * 60_000;
/** Longer than this without a key anywhere, and nobody pressed anything: it was the page alone. */
const SOMEBODY_IS_THERE_SECONDS = 60;

/** Seconds of warning. */
export const WARNING_SECONDS = 30;

export type IdleStep =
  | { readonly step: 'stay' | 'put-off' | 'lock' }
  | { readonly step: 'warn'; readonly seconds: number };

export class Idle {
  #limitMinutes: number = IDLE_MINUTES.usual;
  #openedAt = 0;
  #activeAt = 0;
  #warned = false;
  #heldUntil = 0;

  get limitMinutes(): number {
    return this.#limitMinutes;
  }

  /** Out of range means somebody else's message: the limit stays as it is. */
  setLimit(minutes: number): void {
    if (minutes >= IDLE_MINUTES.least && minutes <= IDLE_MINUTES.most) this.#limitMinutes = minutes;
  }

  /** All times are milliseconds of the wall clock, because it goes on while the computer sleeps. */
  opened(now: number): void {
    this.#openedAt = this.#activeAt = now;
    this.#warned = false;
    this.#heldUntil = 0;
  }

  /** Null when it locks as usual. */
  heldUntil(now: number): number | null {
    return this.#heldUntil > now ? this.#heldUntil : null;
  }

  /** For an hour from now, at the leader's wish. Nothing happens when nobody is at the computer. */
  hold(now: number, systemIdleSeconds: number): void {
    if (this.#systemIdle(now, systemIdleSeconds) <= SOMEBODY_IS_THERE_SECONDS) this.#heldUntil = now + HOUR_MS;
  }

  letGo(now: number): void {
    this.#heldUntil = 0;
    this.#activeAt = now;
  }

  /** The page says that the leader did something. */
  activity(now: number): void {
    this.#activeAt = now;
  }

  /** To be asked about once a second while the journal is open. `systemIdleSeconds`: since any key or pointer anywhere. */
  check(now: number, systemIdleSeconds: number): IdleStep {
    // A clock that was set back must not buy an hour.
    this.#openedAt = Math.min(this.#openedAt, now);
    this.#activeAt = Math.min(this.#activeAt, now);
    this.#heldUntil = Math.min(this.#heldUntil, now + HOUR_MS);
    const system = this.#systemIdle(now, systemIdleSeconds);
    const idle = Math.max(system, (now - this.#activeAt) / 1000);
    const left = Math.ceil(Math.max(this.#limitMinutes * 60 - idle, (this.#heldUntil - now) / 1000));
    if (left <= 0) return { step: 'lock' };
    if (left <= WARNING_SECONDS) {
      if (this.#warned) return { step: 'stay' };
      this.#warned = true;
      return { step: 'warn', seconds: left };
    }
    if (!this.#warned) return { step: 'stay' };
    this.#warned = false;
    return { step: 'put-off' };
  }

  /** Opening took a key, so a system that claims to have been idle for longer is wrong (some Wayland desktops). */
  #systemIdle(now: number, systemIdleSeconds: number): number {
    return Math.min(systemIdleSeconds, (now - this.#openedAt) / 1000);
  }
}
