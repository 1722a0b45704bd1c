// Carries a destruction out from the page: first every word of this window is on disk, so that none of it can come back
// afterwards; then the deed; then nothing that was answered before is believed any more, and the sheet opens.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Destroyed } from '../../../preload/contract/schemas/lettingGo.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { flushAll } from '../../app/flush.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { forgetDestroyed } from '../../app/unfinished.ts';
import { useAnnouncement, useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';

export type Destroying = {
  readonly underWay: boolean;
  /** Why it was not done; undefined as long as nothing was refused. */
  readonly trouble: string | undefined;
  readonly carryOut: (deed: () => Promise<Destroyed>) => Promise<void>;
};

export function useDestroying(): Destroying {
  const { lettingGo: words, errors } = useText();
  const format = useFormat();
  const client = useQueryClient();
  const { go } = useNavigation();
  const say = useStatus();
  const announce = useAnnouncement();
  const [underWay, setUnderWay] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const refused = (sentence: string): void => {
    setTrouble(sentence);
    announce(sentence);
    setUnderWay(false);
  };
  const carryOut = async (deed: () => Promise<Destroyed>): Promise<void> => {
    if (underWay) return;
    setUnderWay(true);
    if (!(await flushAll()).saved) return refused(words.texts.unsaved);
    try {
      const { entry, remainsGone } = await deed();
      await forgetDestroyed();
      client.removeQueries({ type: 'inactive' });
      void client.invalidateQueries();
      say(remainsGone ? words.destroyed : words.destroyedLater);
      go({ screen: 'let-go-sheet', id: entry.id });
    } catch (thrown) {
      refused(sentenceForThrown(thrown, errors, format));
    }
  };
  return { underWay, trouble, carryOut };
}
