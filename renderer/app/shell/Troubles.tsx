// What stays on top of every screen until it is solved: a damaged journal, or one that can only be read.
import { useEffect, useState } from 'react';
import type { ErrorCode, JournalError } from '../../../preload/contract/errors.ts';
import { listen } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceFor } from '../../api/sentences.ts';
import type { Overview } from '../../../preload/contract/schemas/vault.ts';
import { useTogether } from '../together.tsx';
import { LeftUnsaved } from '../../features/session/saving/LeftUnsaved.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Damaged } from './Damaged.tsx';
import { LeftOut } from './LeftOut.tsx';

const DAMAGE: ReadonlySet<ErrorCode> = new Set(['vault-damaged', 'slots-changed', 'slot-damaged']);

export function Troubles() {
  const text = useText();
  const format = useFormat();
  const overview = useAnswer('vault.overview', {});
  const together = useTogether();
  const [checked, setChecked] = useState<JournalError | null>(null);
  useEffect(() => listen('checked', ({ error }) => setChecked(error)), []);

  // The event may have come before this was listening; the vault's answer then says the same.
  const found = checked ?? (overview.error?.error.code === 'vault-damaged' ? overview.error.error : null);
  const trouble = found && together ? withoutNumbers(found) : found;
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

/** How many entries there are is for one person alone. */
const withoutNumbers = (error: JournalError): JournalError =>
  error.code === 'vault-damaged' ? { ...error, expected: 0, found: 0, unreadable: 0 } : error;

/** A damaged journal is read only for that reason, which stands above already. */
function ReadOnly({ overview }: { overview: Overview | undefined }) {
  const { app } = useText();
  if (!overview?.readOnly) return null;
  if (overview.leftOut !== null) return <LeftOut what={overview.leftOut} />;
  return <Notice word={app.readOnly}>{app.readOnlyWhy}</Notice>;
}
