// The switch in the foot bar of a session that two people lead. On at a press; off only with the passphrase, like going on alone.
import { useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { beginTogether, useTogether } from '../../app/together.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Check } from '../../ui/Check.tsx';
import { EndTogether } from './EndTogether.tsx';

/** `ofTwo`: somebody else leads this session too. */
export function TogetherSwitch({ groupId, ofTwo }: { groupId: Id; ofTwo: boolean }) {
  const { together: text, errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const on = useTogether();
  const [ending, setEnding] = useState(false);
  if (!on && !ofTwo) return null;

  const begin = async (): Promise<void> => {
    try {
      say((await beginTogether(groupId)) === 'begun' ? text.begun : text.unsaved);
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  };
  return (
    <>
      <Check label={text.on} checked={on} onChange={(next) => (next ? void begin() : setEnding(true))} />
      <EndTogether open={ending} again={false} onClose={() => setEnding(false)} />
    </>
  );
}
