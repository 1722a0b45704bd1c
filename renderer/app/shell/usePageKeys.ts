// Keys that belong to the page itself. Lock, hide and the places are the shell's (no editor can swallow those); here are
// F6 between regions, F1 and ? for the keys, and Ctrl/Cmd+S, which only says whether everything is saved.
import { useEffect } from 'react';
import { useText } from '../../text/index.tsx';
import { flushAll } from '../flush.ts';
import { useStatus } from '../status.tsx';
import { followRegions } from './regions.ts';

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

export function usePageKeys({ onKeys }: { onKeys: () => void }): void {
  const say = useStatus();
  const text = useText().app;

  useEffect(() => {
    const regions = followRegions();
    const saySaved = async (): Promise<void> => {
      const flushed = await flushAll();
      say(flushed.saved ? text.allSaved : text.notSaved(text.because[flushed.because]));
    };
    const hear = (event: KeyboardEvent): void => {
      const command = event.ctrlKey || event.metaKey;
      if (event.key === 'F6') regions.next(event.shiftKey ? -1 : 1);
      else if (event.key === 'F1') onKeys();
      else if (event.key === '?' && !command && !event.altKey && !inText(event.target)) onKeys();
      else if (event.key.toLowerCase() === 's' && command && !event.shiftKey && !event.altKey) void saySaved();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => {
      removeEventListener('keydown', hear);
      regions.stop();
    };
  }, [onKeys, say, text]);
}
