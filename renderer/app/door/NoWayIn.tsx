// The journal's file could not even be looked at. What is wrong, and a way to look again.
import { useQueryClient } from '@tanstack/react-query';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { DoorPage } from './DoorPage.tsx';
import style from './DoorPage.module.css';

export function NoWayIn({ trouble, onUseBackup }: { trouble: unknown; onUseBackup: () => void }) {
  const text = useText();
  const format = useFormat();
  const client = useQueryClient();
  return (
    <DoorPage title={text.app.name} lead={sentenceForThrown(trouble, text.errors, format)}>
      <div className={style.deeds}>
        <Button onClick={onUseBackup}>{text.restore.open}</Button>
        <Button variant="main" onClick={() => void client.resetQueries({ queryKey: ['vault.status'] })}>
          {text.lock.lookAgain}
        </Button>
      </div>
    </DoorPage>
  );
}
