// The closed door: why it closed, one field, one button. No group, count or name. A wrong passphrase is neither counted
// nor punished; the field keeps focus with its text selected, so that the next try replaces it.
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { VaultStatus } from '../../../preload/contract/schemas/vault.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { OpenExample } from '../../features/example/OpenExample.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { useAnnouncement, useStatus } from '../status.tsx';
import { DoorPage } from './DoorPage.tsx';
import style from './DoorPage.module.css';
import { whyLocked } from './whyLocked.ts';

type LockScreenProps = {
  vault: VaultStatus;
  /** Said in place of why it is locked, after something was done on this side of the door. */
  said?: string | undefined;
  onUseWords: () => void;
  onUseBackup: () => void;
  onRescue: () => void;
};

export function LockScreen({ vault, said, onUseWords, onUseBackup, onRescue }: LockScreenProps) {
  const text = useText();
  const format = useFormat();
  const client = useQueryClient();
  const say = useStatus();
  const announce = useAnnouncement();
  const shell = useAnswer('shell.status', {});
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [opening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [damaged, setDamaged] = useState(false);

  const keychain = useAnswer('shell.keychain', {}).data?.keychain;
  const offered = useAnswer('device.offered', {}, { enabled: keychain === 'there' }).data?.offered ?? false;

  const openBy = async (deed: () => Promise<unknown>, working: string): Promise<void> => {
    setOpening(true);
    setTrouble(undefined);
    say(working);
    try {
      await deed();
      await client.invalidateQueries({ queryKey: ['vault.status'] });
    } catch (thrown) {
      const sentence = couldNeverFit(thrown)
        ? text.errors.wrongPassphrase
        : sentenceForThrown(thrown, text.errors, format);
      setTrouble(sentence);
      setDamaged(thrown instanceof Refusal && DAMAGE.has(thrown.error.code));
      announce(sentence);
      setOpening(false);
      field.current?.focus();
      field.current?.select();
    }
  };

  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (opening || passphrase === '') return field.current?.focus();
    await openBy(() => call('vault.unlock', { passphrase }), text.lock.opening);
  };

  return (
    <DoorPage
      title={text.app.name}
      lead={said ?? (shell.data && whyLocked(shell.data, vault, text.lock.reason, format))}
    >
      <form className={style.form} onSubmit={(event) => void open(event)}>
        <PassphraseField
          ref={field}
          label={text.lock.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={trouble}
          autoFocus
        />
        <div className={style.deeds}>
          <span className={style.note}>
            {vault.lastWrittenAt === null ? '' : text.lock.lastWritten(format.moment(vault.lastWrittenAt))}
          </span>
          <Button variant="main" type="submit" blocked={opening}>
            {text.lock.open}
          </Button>
        </div>
      </form>
      <div className={style.ways}>
        {offered ? (
          <Button
            variant="quiet"
            blocked={opening}
            onClick={() => void openBy(() => call('vault.unlock-with-device', {}), text.lock.askingKeychain)}
          >
            {text.lock.openWithDevice}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={onUseWords} blocked={opening}>
          {text.lock.useWords}
        </Button>
        <Button variant="quiet" onClick={onUseBackup} blocked={opening}>
          {text.restore.open}
        </Button>
        <OpenExample blocked={opening} />
        {damaged ? (
          <Button variant="quiet" onClick={onRescue} blocked={opening}>
            {text.damage.rescue.open}
          </Button>
        ) : null}
      </div>
    </DoorPage>
  );
}

/** Of which something may still be read. */
const DAMAGE: ReadonlySet<string> = new Set(['vault-damaged', 'slot-damaged', 'slots-changed']);

/** Longer than any passphrase that can be set: to the leader it is one that does not open this journal. */
const couldNeverFit = (thrown: unknown): boolean => thrown instanceof Refusal && thrown.error.code === 'invalid-input';
