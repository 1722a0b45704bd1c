// The one sentence why a preparation cannot leave yet; null when nothing stands in its way. The vault process refuses by itself.
import type { Review } from '../../../preload/contract/schemas/preparation.ts';
import { useText } from '../../text/index.tsx';

export function useWhyBlocked({ doubts, unread, left, unconfirmed }: Review): string | null {
  const text = useText().supervision;
  if (doubts > 0) return text.decide.blocked(doubts);
  if (left.length > 0) return text.read.blockedLeft(left.length);
  if (unconfirmed > 0) return text.smallGroup.blocked(unconfirmed);
  return unread > 0 ? text.read.blocked(unread) : null;
}
