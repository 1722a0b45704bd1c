// The intensive in the Practice log: an event that points at this group, so that its numbers come from the rows and are never typed.
import { useQueryClient } from '@tanstack/react-query';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Modality } from '../../../preload/contract/schemas/group.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { newId } from '../newId.ts';
import { PRACTICE_ANSWERS } from '../practice/practiceAnswers.ts';

type EventDeedProps = { groupId: Id; dates: readonly string[]; modality: Modality };

export function EventDeed({ groupId, dates, modality }: EventDeedProps) {
  const { intensive, errors } = useText();
  const text = intensive.event;
  const format = useFormat();
  const say = useStatus();
  const client = useQueryClient();
  const { go } = useNavigation();
  const entries = useAnswer('practice.list', {}).data;
  if (entries === undefined) return null;
  const event = entries.find(({ entry }) => entry.kind === 'training-event' && entry.groupId === groupId);

  const note = async (): Promise<void> => {
    const id = newId();
    const [from = '', to = from] = [dates.toSorted()[0], dates.toSorted().at(-1)];
    const about = { organiser: null, minutes: null, evaluative: false, abroad: false, asMember: null, asLeader: null };
    const entry = {
      kind: 'training-event' as const,
      type: 'intensive' as const,
      from,
      to,
      modality,
      groupId,
      ...about,
    };
    try {
      await call('practice.save', { id, revision: 0, entry });
      await Promise.all(PRACTICE_ANSWERS.map((answer) => client.invalidateQueries({ queryKey: [answer] })));
      say(text.noted);
      go({ screen: 'log-entry', id });
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  };
  return (
    <div>
      {event ? (
        <Button variant="quiet" onClick={() => go({ screen: 'log-entry', id: event.id })}>
          {text.show}
        </Button>
      ) : (
        <Button variant="quiet" onClick={() => void note()}>
          {text.note}
        </Button>
      )}
    </div>
  );
}
