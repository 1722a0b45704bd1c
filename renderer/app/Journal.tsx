// The open journal: begins where the leader was, then lives in its shell.
import { useEffect, useEffectEvent } from 'react';
import { useAnswer } from '../api/queries.ts';
import { ExampleFrame } from '../features/example/ExampleFrame.tsx';
import { SpellingProvider } from '../features/spelling/SpellingProvider.tsx';
import { lastSavedSentence } from './lastSavedSentence.ts';
import { useFormat, useText } from '../text/index.tsx';
import { useSettingsKnown } from './settings.tsx';
import { Shell } from './shell/Shell.tsx';
import { useStatus } from './status.tsx';
import { useStart } from './useStart.ts';

export function Journal() {
  const say = useStatus();
  const text = useText();
  const format = useFormat();
  const overview = useAnswer('vault.overview', {});
  // Opened by this device two people may still be at the screen: nothing is drawn before that is known.
  const together = useAnswer('together.read', {});
  const known = useSettingsKnown();
  const ready = useStart() && known && !together.isPending;
  const lastSavedAt = overview.data?.lastSavedAt;

  // Said once after unlocking: a change of language later is no reason to say it again.
  const sayLastSaved = useEffectEvent((at: string | null) => {
    const sentences = [
      lastSavedSentence(at, Date.now(), text.app, format),
      together.data?.on ? text.together.goesOn : '',
    ];
    say(sentences.filter((sentence) => sentence !== '').join(' '));
  });
  useEffect(() => {
    if (ready && lastSavedAt !== undefined) sayLastSaved(lastSavedAt);
  }, [ready, lastSavedAt]);

  if (!ready) return null;
  return (
    <SpellingProvider>
      <ExampleFrame>
        <Shell />
      </ExampleFrame>
    </SpellingProvider>
  );
}
