// One line on Today, only while it is true: the leader could not yet come back with the words.
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';

export function RecoveryLine() {
  const text = useText().today.recovery;
  const { go } = useNavigation();
  const status = useAnswer('recovery.status', {});
  const words = status.data?.words;
  if (words === undefined || words === 'checked') return null;
  return (
    <p>
      <Button variant="quiet" onClick={() => go({ screen: 'settings' })}>
        {text[words]}
      </Button>
    </p>
  );
}
