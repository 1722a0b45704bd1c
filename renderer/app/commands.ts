// Commands come from the shell's menu accelerators and from the list of actions, and take the same way from there: so a
// key, a menu and the list cannot do different things.
import { useEffect } from 'react';
import type { Events } from '../../preload/contract/events.ts';
import { listen } from '../api/client.ts';

export type Command = Events['command']['command'];

const listeners = new Set<(command: Command) => void>();

export function perform(command: Command): void {
  for (const hear of listeners) hear(command);
}

export function useCommands(hear: (command: Command) => void): void {
  useEffect(() => {
    listeners.add(hear);
    const stop = listen('command', ({ command }) => hear(command));
    return () => {
      listeners.delete(hear);
      stop();
    };
  }, [hear]);
}
