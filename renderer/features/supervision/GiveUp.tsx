// Giving a preparation up: the decisions and what was typed for it go, the notes stay. Asked once, because it cannot be undone.
import { useState } from 'react';
import type { Preparation } from '../../../preload/contract/schemas/preparation.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { forgetFormsAbout } from '../../app/unfinished.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

export function GiveUp({ preparation: { id, taken } }: { preparation: Preparation }) {
  const text = useText();
  const words = text.supervision;
  const format = useFormat();
  const say = useStatus();
  const { go } = useNavigation();
  const [asking, setAsking] = useState(false);

  const giveUp = async (): Promise<void> => {
    setAsking(false);
    try {
      await call('preparation.discard', { id });
      forgetFormsAbout([id, ...taken.map((one) => one.id)]);
      go({ screen: 'supervision' });
      say(words.discarded);
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {words.discard}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.discard}
        foot={
          <>
            <Button onClick={() => setAsking(false)}>{words.discardKeep}</Button>
            <Button variant="danger" onClick={() => void giveUp()}>
              {words.discardDo}
            </Button>
          </>
        }
      >
        <p>{words.discardAsk}</p>
      </Dialog>
    </>
  );
}
