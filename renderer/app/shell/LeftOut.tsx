// Something lies beside the journal that is not its own: it is read without that, and only the leader takes it away.
import { useState } from 'react';
import type { Overview } from '../../../preload/contract/schemas/vault.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAnnouncement } from '../status.tsx';

export function LeftOut({ what }: { what: NonNullable<Overview['leftOut']> }) {
  const { app, damage: text, errors } = useText();
  const format = useFormat();
  const announce = useAnnouncement();
  const [name, setName] = useState<string>();
  const [trouble, setTrouble] = useState<string>();

  const tell = (sentence: string): void => {
    setTrouble(sentence);
    announce(sentence);
  };
  const setAside = async (): Promise<void> => {
    try {
      const done = await call('vault.set-aside', {});
      setName(done.name);
      announce(text.wasSetAside(done.name));
    } catch (thrown) {
      tell(sentenceForThrown(thrown, errors, format));
    }
  };

  if (name !== undefined) {
    return (
      <Notice word={app.readOnly}>
        {text.wasSetAside(name)} <Button onClick={() => void call('shell.lock', {})}>{text.lockNow}</Button>
      </Notice>
    );
  }
  return (
    <Notice word={app.readOnly}>
      {trouble ?? text.leftOut[what]} <Button onClick={() => void setAside()}>{text.setAside}</Button>
    </Notice>
  );
}
