// In place of a session in which it is not known yet, or not possible yet, that two people write together: nothing of it is drawn.
import type { Arrival } from '../../app/together.tsx';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';

type NotArrivedProps = { title: string; arrival: Exclude<Arrival, { readonly is: 'arrived' }> };

export function NotArrived({ title, arrival }: NotArrivedProps) {
  const { together: text, errors } = useText();
  const format = useFormat();
  if (!('again' in arrival)) return null;
  return (
    <Page title={title} lead={arrival.is === 'waits' ? text.waits : sentenceForThrown(arrival.thrown, errors, format)}>
      <div>
        <Button onClick={arrival.again}>{text.again}</Button>
      </div>
    </Page>
  );
}
