// What is wrong with a damaged journal: in sessions when the damage lies in texts, and in entries otherwise; and what there is to
// go back to.
import type { JournalError } from '../../../preload/contract/errors.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceFor } from '../../api/sentences.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';

export function Damaged({ trouble }: { trouble: JournalError }) {
  const { app, damage: text, errors } = useText();
  const format = useFormat();
  const { data } = useAnswer('vault.damage', {}, { fresh: true });
  const affected = data?.sessions.affected ?? 0;
  const what =
    data && affected > 0
      ? text.sessions(format.number(affected), format.number(data.sessions.total))
      : sentenceFor(trouble, errors, format);
  const backup =
    data && (data.newestBackupAt === null ? text.noBackup : text.newestBackup(format.moment(data.newestBackupAt)));
  return (
    <>
      {[what, app.restReadable, backup].filter(Boolean).join(' ')}{' '}
      <Button onClick={() => void call('shell.lock-towards', { towards: 'rescue' })}>{text.toRescue}</Button>
    </>
  );
}
