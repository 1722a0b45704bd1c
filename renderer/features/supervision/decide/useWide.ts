// Whether original and result fit side by side.
import { useSyncExternalStore } from 'react';

const SIDE_BY_SIDE = '(width >= 75rem)';

export function useWide(): boolean {
  return useSyncExternalStore(
    (hear) => {
      const query = matchMedia(SIDE_BY_SIDE);
      query.addEventListener('change', hear);
      return () => query.removeEventListener('change', hear);
    },
    () => matchMedia(SIDE_BY_SIDE).matches,
  );
}
