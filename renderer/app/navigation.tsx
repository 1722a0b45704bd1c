// The router lives in memory and the address never changes: no name and no id ever enters an address, a title or a
// history. `ui/Page` moves focus to its heading when a route has changed.
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Route } from '../../preload/contract/schemas/settings.ts';

type Navigation = { route: Route; go(route: Route): void };

const NavigationContext = createContext<Navigation>({ route: { screen: 'today' }, go: () => {} });

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [route, go] = useState<Route>({ screen: 'today' });
  const navigation = useMemo(() => ({ route, go }), [route]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export const useNavigation = (): Navigation => useContext(NavigationContext);
