// In the place of a session that is not in the journal, or cannot be read.
import type { Refusal } from '../../../preload/contract/errors.ts';
import { sentenceFor } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';

export function NotBegun({ refusal }: { refusal: Refusal }) {
  const { session, errors } = useText();
  const format = useFormat();
  const { go } = useNavigation();
  const { error } = refusal;
  return (
    <Page
      title={session.title}
      lead={error.code === 'not-found' ? session.notBegun : sentenceFor(error, errors, format)}
    >
      <div>
        <Button onClick={() => go({ screen: 'today' })}>{session.toToday}</Button>
      </div>
    </Page>
  );
}
