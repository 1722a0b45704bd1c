// The sentence about the passphrase that is being typed; empty below the minimum, where the hint says what is missing.
import { useEffect, useRef, useState } from 'react';
import { windowClock } from '../../../features/session/saving/clock.ts';
import { useFormat, useText } from '../../../text/index.tsx';
import { useAnnouncement } from '../../status.tsx';
import { judgePassphrase } from '../judgePassphrase.ts';
import { strengthSentence } from './strengthSentence.ts';
import { StrengthWatch } from './strengthWatch.ts';

export function useStrength(passphrase: string): string {
  const words = useText().firstMinute.passphrase.strength;
  const format = useFormat();
  const announce = useAnnouncement();
  const [sentence, setSentence] = useState('');
  const watch = useRef<StrengthWatch>(undefined);

  useEffect(() => {
    // At once, so that unpacking the lists (a quarter of a second) falls before the first keys and not between them.
    const loaded = import('./guesses.ts');
    loaded.catch(() => {});
    const started = new StrengthWatch({
      clock: windowClock,
      load: async () => {
        const { guessesFor } = await loaded;
        return (typed) => strengthSentence(guessesFor(typed), words, format);
      },
      show: setSentence,
      say: announce,
    });
    watch.current = started;
    return () => started.end();
  }, [words, format, announce]);

  useEffect(() => {
    if (judgePassphrase(passphrase) === 'fits') watch.current?.typed(passphrase);
    else watch.current?.clear();
  }, [passphrase]);

  return sentence;
}
