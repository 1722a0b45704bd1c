// Opening with this device, in the settings: off unless asked for, the passphrase first, and off again with one press.
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useAnnouncement, useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import style from './Device.module.css';

export function DeviceSettings() {
  const { device: text, errors } = useText();
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
  const turnedOn = async (): Promise<void> => {
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
        <TurnOn onBack={() => setAsking(false)} onDone={turnedOn} />
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

function TurnOn({ onBack, onDone }: { onBack: () => void; onDone: () => Promise<void> }) {
  const { device: text, errors, ui } = useText();
  const format = useFormat();
  const say = useStatus();
  const announce = useAnnouncement();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [atWork, setAtWork] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const turnOn = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (atWork || passphrase === '') return field.current?.focus();
    setAtWork(true);
    setTrouble(undefined);
    say(text.checking);
    try {
      await call('device.add', { passphrase });
      await onDone();
    } catch (thrown) {
      const sentence = sentenceForThrown(thrown, errors, format);
      setTrouble(sentence);
      announce(sentence);
      setAtWork(false);
      field.current?.focus();
      field.current?.select();
    }
  };

  return (
    <form className={style.part} onSubmit={(event) => void turnOn(event)}>
      <PassphraseField
        ref={field}
        label={text.passphrase}
        hint={text.passphraseFirst}
        value={passphrase}
        onChange={setPassphrase}
        error={trouble}
        autoFocus
      />
      <div className={style.deeds}>
        <Button onClick={onBack}>{ui.back}</Button>
        <Button variant="main" type="submit" blocked={atWork}>
          {text.turnOn}
        </Button>
      </div>
    </form>
  );
}
