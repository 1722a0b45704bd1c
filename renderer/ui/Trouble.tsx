// In place of a screen whose answer was refused: its heading and one sentence.
import { sentenceForThrown } from '../api/sentences.ts';
import { useFormat, useText } from '../text/index.tsx';
import { Page } from './Page.tsx';

export function Trouble({ title, thrown }: { title: string; thrown: unknown }) {
  const { errors } = useText();
  const format = useFormat();
  return (
    <Page title={title}>
      <p>{sentenceForThrown(thrown, errors, format)}</p>
    </Page>
  );
}
