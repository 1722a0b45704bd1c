// Hide: covers the window in the frame in which it is asked for (docs/leaks.md, row 20). Enter returns within a minute;
// after that the journal locks.
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { call } from '../api/client.ts';
import { useText } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Cover } from './Cover.tsx';
import { type Command, useCommands } from './commands.ts';

const RETURN_WITHIN_MS = 60_000;

export function Hidden() {
  const text = useText().app.hidden;
  const back = useRef<HTMLButtonElement>(null);
  const [hidden, setHidden] = useState(false);
  useCommands(
    useCallback((command: Command) => {
      if (command === 'hide') flushSync(() => setHidden(true));
    }, []),
  );
  useEffect(() => {
    if (!hidden) return;
    // A failed call leaves the window covered; the idle lock of the shell still follows.
    const late = setTimeout(() => call('shell.lock', {}).catch(() => {}), RETURN_WITHIN_MS);
    const enter = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      setHidden(false);
    };
    addEventListener('keydown', enter, { capture: true });
    return () => {
      clearTimeout(late);
      removeEventListener('keydown', enter, { capture: true });
    };
  }, [hidden]);
  if (!hidden) return null;
  return (
    <Cover title={text.title} focus={back}>
      <p>{text.sentence}</p>
      <div>
        <Button ref={back} onClick={() => setHidden(false)}>
          {text.back}
        </Button>
      </div>
    </Cover>
  );
}
