// What stays on top of every screen until it is solved: a damaged journal, or one that can only be read.
import { useEffect, useState } from 'react';
import type { ErrorCode, JournalError } from '../../../preload/contract/errors.ts';
import { call, listen } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceFor } from '../../api/sentences.ts';
import type { Overview } from '../../../preload/contract/schemas/vault.ts';
import { LeftUnsaved } from '../../features/session/saving/LeftUnsaved.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LeftOut } from './LeftOut.tsx';

const DAMAGE: ReadonlySet<ErrorCode> = new Set(['vault-damaged', 'slots-changed', 'slot-damaged']);

export function Troubles() {
  const text = useText();
  const format = useFormat();
  const overview = useAnswer('vault.overview', {});
  const [checked, setChecked] = useState<JournalError | null>(null);
  useEffect(() => listen('checked', ({ error }) => setChecked(error)), []);

  // The event may have come before this was listening; the vault's answer then says the same.
  const trouble = checked ?? (overview.error?.error.code === 'vault-damaged' ? overview.error.error : null);
  return (
    <>
      {trouble === null ? null : DAMAGE.has(trouble.code) ? (
        <Notice word={text.app.damaged} tone="trouble">
          <Damaged trouble={trouble} />
        </Notice>
      ) : (
        <Notice word={text.app.notChecked} tone="trouble">
          {sentenceFor(trouble, text.errors, format)}
        </Notice>
      )}
      <LeftUnsaved />
      {trouble === null ? <ReadOnly overview={overview.data} /> : null}
    </>
  );
}

/** A damaged journal is read only for that reason, which stands above already. */
function ReadOnly({ overview }: { overview: Overview | undefined }) {
  const { app } = useText();
  if (!overview?.readOnly) return null;
  if (overview.leftOut !== null) return <LeftOut what={overview.leftOut} />;
  return <Notice word={app.readOnly}>{app.readOnlyWhy}</Notice>;
}

/** In the leader's words when the damage lies in texts, and in entries otherwise; with what there is to go back to. */
function Damaged({ trouble }: { trouble: JournalError }) {
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
