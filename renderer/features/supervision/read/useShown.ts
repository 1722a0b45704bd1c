// Says to the vault process which paragraph is before the reader, and keeps what it answers until that is used up.
import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../../preload/contract/schemas/common.ts';
import type { ParagraphId } from '../../../../preload/contract/schemas/preparation.ts';
import { call } from '../../../api/client.ts';
import type { At } from '../usePreparation.ts';

type Shown = { readonly of: string; readonly token: Id };

/** The token of the paragraph that is shown; null until the vault process knows it, and once it was used. */
export function useShown(at: At, paragraphId: ParagraphId | undefined, output: string | undefined) {
  const [shown, setShown] = useState<Shown | null>(null);
  // What was used up is asked for anew: a second reader may read the same paragraph.
  const [turn, setTurn] = useState(0);
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  });
  const of = JSON.stringify([turn, at.wording, paragraphId, output]);
  useEffect(() => {
    let current = true;
    if (paragraphId === undefined) return;
    call('preparation.show', { ...latest.current, paragraphId })
      .then((answer) => current && setShown({ of, token: answer.shown }))
      // Without a token nothing can be called read; the step that needs it says why.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [of, paragraphId]);
  return { token: shown?.of === of ? shown.token : null, used: () => setTurn((before) => before + 1) };
}
