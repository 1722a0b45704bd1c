// What stays on top of every screen until it is solved: a damaged journal, or one that can only be read.
import { useEffect, useState } from 'react';
import type { JournalError } from '../../../preload/contract/errors.ts';
import { listen } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceFor } from '../../api/sentences.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Notice } from '../../ui/Notice.tsx';

export function Troubles() {
  const text = useText();
  const format = useFormat();
  const overview = useAnswer('vault.overview', {});
  const [checked, setChecked] = useState<JournalError | null>(null);
  useEffect(() => listen('checked', ({ error }) => setChecked(error)), []);

  // The event may have come before this was listening; the answer of the vault then says the same.
  const damage = checked ?? (overview.isError ? overview.error.error : null);
  return (
    <>
      {damage === null ? null : (
        <Notice word={text.app.damaged} tone="trouble">
          {sentenceFor(damage, text.errors, format)} {text.app.restReadable}
        </Notice>
      )}
      {overview.data?.readOnly ? <Notice word={text.app.readOnly}>{text.app.readOnlyWhy}</Notice> : null}
    </>
  );
}
