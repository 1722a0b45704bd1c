// Opening with this device, in the settings: off unless asked for, the passphrase first, and off again with one press.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PassphraseFirst } from '../passphrase/PassphraseFirst.tsx';
import style from './Device.module.css';

export function DeviceSettings() {
  const { device: text, errors, passphrase } = useText();
  const format = useFormat();
  const client = useQueryClient();
  const say = useStatus();
  const heading = useRef<HTMLHeadingElement>(null);
  const keychain = useAnswer('shell.keychain', {}, { fresh: true }).data?.keychain;
  const opens = useAnswer('device.status', {}, { fresh: true }).data?.opens;
  const [asking, setAsking] = useState(false);
  if (keychain === undefined || opens === undefined) return null;

  const turnOff = async (): Promise<void> => {
    try {
      await call('device.remove', {});
      await client.invalidateQueries({ queryKey: ['device.status'] });
      say(text.turnedOff);
      heading.current?.focus();
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  };
  const turnOn = async (typed: string): Promise<undefined> => {
    await call('device.add', { passphrase: typed });
    await client.invalidateQueries({ queryKey: ['device.status'] });
    setAsking(false);
    say(text.turnedOn);
    heading.current?.focus();
  };

  return (
    <section className={style.part}>
      <h2 ref={heading} tabIndex={-1} className={style.heading}>
        {text.title}
      </h2>
      <p>{text.what}</p>
      {opens ? (
        <>
          <p>{text.on}</p>
          <div>
            <Button onClick={() => void turnOff()}>{text.turnOff}</Button>
          </div>
        </>
      ) : keychain !== 'there' ? (
        <p>{text[keychain]}</p>
      ) : asking ? (
        <PassphraseFirst
          deed={text.turnOn}
          underway={passphrase.first.checking}
          onBack={() => setAsking(false)}
          onPassphrase={turnOn}
        />
      ) : (
        <>
          <p>{text.off}</p>
          <div>
            <Button onClick={() => setAsking(true)}>{text.turnOn}</Button>
          </div>
        </>
      )}
    </section>
  );
}
