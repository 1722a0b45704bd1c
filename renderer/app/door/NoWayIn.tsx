// The journal's file could not even be looked at. What is wrong, and a way to look again.
import { useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '../../../preload/contract/errors.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { DoorPage } from './DoorPage.tsx';
import style from './DoorPage.module.css';

type NoWayInProps = { trouble: Refusal; onUseBackup: () => void; onRescue: () => void };

export function NoWayIn({ trouble, onUseBackup, onRescue }: NoWayInProps) {
  const text = useText();
  const format = useFormat();
  const client = useQueryClient();
  return (
    <DoorPage title={text.app.name} lead={sentenceForThrown(trouble, text.errors, format)}>
      <div className={style.deeds}>
        <Button onClick={onUseBackup}>{text.restore.open}</Button>
        {trouble.error.code === 'vault-damaged' ? <Button onClick={onRescue}>{text.damage.rescue.open}</Button> : null}
        <Button variant="main" onClick={() => void client.resetQueries({ queryKey: ['vault.status'] })}>
          {text.lock.lookAgain}
        </Button>
      </div>
    </DoorPage>
  );
}
