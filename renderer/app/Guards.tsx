// What watches over the window for as long as the journal is open, whatever stands in it.
import { useEffect } from 'react';
import { hearShell } from './commands.ts';
import { Covered } from './Covered.tsx';
import { Hidden } from './Hidden.tsx';
import { useFlushAnswer } from './useFlushAnswer.ts';
import { useIdle } from './useIdle.ts';

export function Guards() {
  useEffect(hearShell, []);
  const writeDown = useFlushAnswer();
  useIdle();
  return (
    <>
      <Hidden />
      <Covered writeDown={writeDown} />
    </>
  );
}
