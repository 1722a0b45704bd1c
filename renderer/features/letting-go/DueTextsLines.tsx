// Lines on Today, only while they are true: texts that are older than their group means to keep them. Nothing is done by itself.
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';

export function DueTextsLines() {
  const text = useText().lettingGo.due;
  const { go } = useNavigation();
  const due = useAnswer('let-go.due', {}, { fresh: true }).data ?? [];
  return due.map(({ groupId, groupName, before, sessions }) => (
    <p key={groupId} dir="auto">
      {text.sentence(groupName, sessions)}{' '}
      <Button
        variant="quiet"
        name={text.openOf(groupName)}
        onClick={() => go({ screen: 'let-go', what: { of: 'group', groupId, before } })}
      >
        {text.open}
      </Button>
    </p>
  ));
}
