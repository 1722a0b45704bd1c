// Deleting a session, a group, an entry or a profile from its page, and bringing back whatever was deleted. Nothing is asked: the status line has
// Undo, and the list has it until the lock.
import { useQueryClient } from '@tanstack/react-query';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Route } from '../../../preload/contract/schemas/settings.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { flushAll } from '../../app/flush.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';

type Deletable = 'session' | 'group' | 'entry' | 'profile';

export type Deleting = {
  /** `after`: where the leader is led. */
  readonly remove: (what: Deletable, id: Id, after: Route) => Promise<void>;
  readonly bringBack: (deletedId: Id) => Promise<void>;
};

export function useDeleting(): Deleting {
  const { deleted: text, errors, lettingGo } = useText();
  const format = useFormat();
  const client = useQueryClient();
  const { go } = useNavigation();
  const say = useStatus();

  const refreshed = async (): Promise<void> => {
    client.removeQueries({ type: 'inactive' });
    await client.invalidateQueries();
  };
  const bringBack = async (deletedId: Id): Promise<void> => {
    try {
      await call('deleted.undo', { deletedId });
      await refreshed();
      say(text.undone);
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  };
  const remove = async (what: Deletable, id: Id, after: Route): Promise<void> => {
    // What is typed belongs to what can come back.
    if (!(await flushAll()).saved) return say(lettingGo.texts.unsaved);
    try {
      const { deletedId } = await call(`deleted.${what}`, { id });
      say(text.done[what], { label: text.undo, run: () => void bringBack(deletedId) });
      go(after);
      await refreshed();
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  };
  return { remove, bringBack };
}
