// The file of the document in the chosen form, made in the vault process as soon as nothing keeps it back, so that its size is
// said before anything is saved. It stays there, not sealed yet; the page knows its number and how large it is.
import { useEffect, useState } from 'react';
import type { Form, Packed } from '../../../../preload/contract/schemas/leaving.ts';
import type { Review } from '../../../../preload/contract/schemas/preparation.ts';
import { call } from '../../../api/client.ts';
import { sentenceForThrown } from '../../../api/sentences.ts';
import { useStatus } from '../../../app/status.tsx';
import { useFormat, useText } from '../../../text/index.tsx';
import { paperOf } from '../../../text/paper.ts';
import type { At } from '../usePreparation.ts';

/** `again` has another one made: a file is saved once. */
export type Packing = { readonly packed: Packed | null; readonly again: () => void };

export function usePacked({ id, wording }: At, form: Form, allowed: boolean, review: Review): Packing {
  const { errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const [made, setMade] = useState<{ of: string; packed: Packed } | null>(null);
  const [turn, setTurn] = useState(0);
  const input = JSON.stringify({ id, wording, out: { form, paper: paperOf(format.locale) } });
  const outputs = JSON.stringify(review.paragraphs.map(({ output }) => output));
  const of = allowed ? `${turn} ${input} ${outputs}` : '';

  useEffect(() => {
    if (of === '') return;
    let current = true;
    call('preparation.pack', JSON.parse(input) as Parameters<typeof call<'preparation.pack'>>[1])
      .then((packed) => current && setMade({ of, packed }))
      .catch((thrown: unknown) => current && say(sentenceForThrown(thrown, errors, format)));
    return () => {
      current = false;
    };
  }, [of, input, say, errors, format]);

  return { packed: made?.of === of && of !== '' ? made.packed : null, again: () => setTurn(turn + 1) };
}
