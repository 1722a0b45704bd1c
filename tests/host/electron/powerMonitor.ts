// powerMonitor: the computer's moments come from the test; idle time is counted from the last use of the page, unless a
// test says how long it is.
import { Emitter } from './emitter.ts';

export const POWER_EVENTS = [
  'lock-screen',
  'on-ac',
  'on-battery',
  'resume',
  'shutdown',
  'suspend',
  'unlock-screen',
  'user-did-become-active',
  'user-did-resign-active',
] as const;
export type PowerEvent = (typeof POWER_EVENTS)[number];

export class HostPowerMonitor extends Emitter<Record<PowerEvent, () => void>> {
  #usedAt = Date.now();
  #scripted: number | undefined;

  used(): void {
    this.#usedAt = Date.now();
  }

  /** Seconds; `undefined` counts again. */
  setIdleTime(seconds: number | undefined): void {
    this.#scripted = seconds;
  }

  getSystemIdleTime(): number {
    return this.#scripted ?? Math.floor((Date.now() - this.#usedAt) / 1000);
  }

  getSystemIdleState(threshold: number): 'active' | 'idle' {
    return this.getSystemIdleTime() >= threshold ? 'idle' : 'active';
  }

  isOnBatteryPower(): boolean {
    return false;
  }
}
