// The sessions of a group, newest first, and the way to them over time. No words of a note.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { SessionRow } from '../timeline/SessionRow.tsx';

export function SessionRows({ groupId }: { groupId: Id }) {
  const { group, overTime } = useText();
  const { go } = useNavigation();
  const sessions = useAnswer('session.list', { groupId }).data;
  if (sessions === undefined) return null;
  if (sessions.length === 0) return <p>{group.page.noSessions}</p>;
  return (
    <>
      <LongList label={group.page.sessions} items={sessions} keyOf={({ id }) => id} lined>
        {(session) => <SessionRow session={session} />}
      </LongList>
      {sessions.length === 1 ? null : (
        <div>
          <Button variant="quiet" onClick={() => go({ screen: 'timeline', groupId })}>
            {overTime.allSessions(sessions.length)}
          </Button>
        </div>
      )}
    </>
  );
}
