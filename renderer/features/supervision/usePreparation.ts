// One preparation in the window: what the vault process last answered, and the one way to ask for a step. The page holds no
// state of its own about what may leave.
import { useEffect, useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Preparation, PreparationWording, Review } from '../../../preload/contract/schemas/preparation.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { documentWording } from './documentWording.ts';

/** Which preparation, and its document's fixed words: what every step of the review needs. */
export type At = { readonly id: Id; readonly wording: PreparationWording };

export type OpenPreparation = {
  readonly preparation: Preparation;
  readonly review: Review;
  readonly at: At;
  /** Changes what is chosen; null when it was refused, and the status line says why. */
  readonly choose: (deed: () => Promise<Preparation>) => Promise<Preparation | null>;
  /** Changes what would leave, or only asks how it stands. */
  readonly step: (deed: (at: At) => Promise<Review>) => Promise<Review | null>;
};

export type PreparationState =
  | { readonly is: 'opening' }
  | { readonly is: 'refused'; readonly thrown: unknown }
  | ({ readonly is: 'open' } & OpenPreparation);

export function usePreparation(id: Id): PreparationState {
  const text = useText();
  const format = useFormat();
  const say = useStatus();
  const [preparation, setPreparation] = useState<Preparation | null>(null);
  const [review, setReview] = useState<Review | null>(null);
  const [thrown, setThrown] = useState<unknown>(null);

  // In another language it is another document, so it is asked for again.
  useEffect(() => {
    let current = true;
    const open = async (): Promise<void> => {
      const opened = await call('preparation.open', { id });
      const wording = documentWording(text, format.locale, opened);
      const reviewed = await call('preparation.review', { id, wording });
      if (!current) return;
      setPreparation(opened);
      setReview(reviewed);
    };
    open().catch((refusal: unknown) => current && setThrown(refusal));
    return () => {
      current = false;
    };
  }, [id, text, format]);

  if (thrown !== null) return { is: 'refused', thrown };
  if (!preparation || !review) return { is: 'opening' };

  const at = { id, wording: documentWording(text, format.locale, preparation) };
  const attempt = async <Answer>(deed: () => Promise<Answer>): Promise<Answer | null> => {
    try {
      return await deed();
    } catch (refusal) {
      say(sentenceForThrown(refusal, text.errors, format));
      return null;
    }
  };
  return {
    is: 'open',
    preparation,
    review,
    at,
    choose: async (deed) => {
      const next = await attempt(deed);
      if (next) setPreparation(next);
      return next;
    },
    step: async (deed) => {
      const next = await attempt(() => deed(at));
      if (next) setReview(next);
      return next;
    },
  };
}
