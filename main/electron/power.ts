// The computer's own moments: sleep, its lock screen, another user, its end. Each locks the journal; waking locks it too,
// should it somehow still be open, with the window off the screen until then (docs/leaks.md, row 7).
import { powerMonitor } from './electron.ts';
import type { Lock } from '../ipc/lock.ts';

export function lockWithTheComputer(lock: Lock): void {
  powerMonitor.on('suspend', () => void lock.request('suspend'));
  powerMonitor.on('resume', () => {
    if (lock.state === 'unlocked') void lock.request('suspend');
  });
  powerMonitor.on('lock-screen', () => void lock.request('screen-locked'));
  // Fast user switching on a Mac.
  powerMonitor.on('user-did-resign-active', () => void lock.request('screen-locked'));
  powerMonitor.on('shutdown', () => void lock.request('asked', 'quit'));
}
