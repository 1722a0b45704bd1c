// Commands come from the shell's menu accelerators and from the list of actions, and take the same way from there: so a
// key, a menu and the list cannot do different things. Nothing is done behind a cover.
import { useEffect } from 'react';
import type { Events } from '../../preload/contract/events.ts';
import { listen } from '../api/client.ts';
import { isCovered } from './Cover.tsx';

export type Command = Events['command']['command'];

const listeners = new Set<(command: Command) => void>();

export function perform(command: Command): void {
  if (isCovered()) return;
  for (const hear of listeners) hear(command);
}

/** Takes in what the shell sends; called once, by the root of the page. */
export const hearShell = (): (() => void) => listen('command', ({ command }) => perform(command));

export function useCommands(hear: (command: Command) => void): void {
  useEffect(() => {
    listeners.add(hear);
    return () => void listeners.delete(hear);
  }, [hear]);
}
