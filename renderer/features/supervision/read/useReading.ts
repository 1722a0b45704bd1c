// Going through the paragraphs: which one is before the reader, who reads, and what calling it read does.
import { useState } from 'react';
import { editForm, type ReviewedParagraph } from '../../../../preload/contract/schemas/preparation.ts';
import { call } from '../../../api/client.ts';
import { useStatus } from '../../../app/status.tsx';
import { isUnfinished } from '../../../app/unfinished.ts';
import { useText } from '../../../text/index.tsx';
import type { OpenPreparation } from '../usePreparation.ts';
import { useShown } from './useShown.ts';

export type Reading = {
  readonly place: number;
  readonly current: ReviewedParagraph | undefined;
  /** Paragraphs read by whoever reads now. */
  readonly count: number;
  readonly second: boolean;
  /** The vault process knows which paragraph is before the reader. */
  readonly ready: boolean;
  read(): Promise<void>;
  back(): void;
  secondReader(): void;
  /** Null takes the check's words again. Resolves to whether it was done. */
  edit(words: string | null): Promise<boolean>;
};

export function useReading({ review: { id, paragraphs }, at, step }: OpenPreparation): Reading {
  const text = useText().supervision.read;
  const say = useStatus();
  const [second, setSecond] = useState(false);
  const isRead = (one: ReviewedParagraph): boolean => (second ? one.readTwice : one.read);
  const [place, setPlace] = useState(() => {
    const typedIn = paragraphs.findIndex((one) => isUnfinished(editForm(id, one.id)));
    return Math.max(0, typedIn >= 0 ? typedIn : paragraphs.findIndex((one) => !isRead(one)));
  });
  const current = paragraphs[place];
  const shown = useShown(at, current?.id, current?.output);
  return {
    place,
    current,
    count: paragraphs.filter(isRead).length,
    second,
    ready: shown.token !== null,
    read: async () => {
      const { token } = shown;
      if (!current || token === null) return;
      shown.used();
      const next = await step((here) =>
        call('preparation.read', { ...here, paragraphId: current.id, shown: token, second }),
      );
      if (!next) return;
      const count = next.paragraphs.filter(isRead).length;
      setPlace(Math.min(place + 1, paragraphs.length - 1));
      if (count < paragraphs.length) say(text.progress(count, paragraphs.length));
      else say(second ? text.secondDone : text.all);
    },
    back: () => setPlace(Math.max(place - 1, 0)),
    secondReader: () => {
      setSecond(true);
      setPlace(0);
      say(text.secondOn);
    },
    edit: async (words) => {
      if (!current) return false;
      const next = await step((here) => call('preparation.edit', { ...here, paragraphId: current.id, text: words }));
      if (next) say(text.edited);
      return next !== null;
    },
  };
}
