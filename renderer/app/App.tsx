// The composition root of the page: what everything stands in, then the door.
import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queryClient, useAnswer } from '../api/queries.ts';
import { TextProvider } from '../text/index.tsx';
import { useAppearance } from './appearance.ts';
import { Door } from './Door.tsx';
import { NavigationProvider } from './navigation.tsx';
import { SettingsProvider, useSettings } from './settings.tsx';
import { StatusProvider } from './status.tsx';

export function App() {
  return (
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <SettingsProvider>
          <Surroundings>
            <StatusProvider>
              <NavigationProvider>
                <Door />
              </NavigationProvider>
            </StatusProvider>
          </Surroundings>
        </SettingsProvider>
      </QueryClientProvider>
    </CSPProvider>
  );
}

/** Language and look, which follow the settings as soon as the journal is open. */
function Surroundings({ children }: { children: ReactNode }) {
  const settings = useSettings();
  const shell = useAnswer('shell.status', {});
  useAppearance(settings);
  if (shell.isPending) return null;
  return (
    <TextProvider language={settings.language} system={shell.data?.language ?? navigator.language}>
      {children}
    </TextProvider>
  );
}
