// "Write after a session", from wherever it is asked for: for the group whose turn it most likely is, or, where there is
// none, its naming.
import { useCallback } from 'react';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { likelyGroup } from '../../features/today/likelyGroup.ts';
import { today } from '../../text/calendar.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { useNavigation } from '../navigation.tsx';
import { useStatus } from '../status.tsx';
import { useWriteAfter } from '../writeAfter.ts';

export function useWrite(): () => Promise<void> {
  const { go } = useNavigation();
  const writeAfter = useWriteAfter();
  const say = useStatus();
  const { errors } = useText();
  const format = useFormat();
  return useCallback(async () => {
    try {
      const group = likelyGroup(await call('group.list', {}), today());
      if (group) await writeAfter(group.id);
      else go({ screen: 'new-group' });
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  }, [go, writeAfter, say, errors, format]);
}
