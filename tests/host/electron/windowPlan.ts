// Everything a driver has to know to open one window, from the app's wishes and the host's settings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebPreferences } from 'electron';
import type { WindowPlan } from '../driver/messages.ts';
import type { Host } from './host.ts';
import type { HostSession } from './session.ts';

export type PagePreferences = WebPreferences & { readonly size: { readonly width: number; readonly height: number } };

export type PlannedPage = {
  readonly id: number;
  readonly url: string;
  readonly session: HostSession;
  readonly preferences: PagePreferences;
  readonly webRtcPolicy: string | undefined;
  readonly permissions: WindowPlan['permissions'];
  readonly keyboard: WindowPlan['keyboard'];
};

export function windowPlan(host: Host, { id, url, session, preferences, ...page }: PlannedPage): WindowPlan {
  const { settings, app, channels, schemes } = host;
  const { preload, nodeIntegrationInSubFrames, disableDialogs, size } = preferences;
  const webRtc =
    page.webRtcPolicy === undefined ? [] : [['force-webrtc-ip-handling-policy', page.webRtcPolicy] as const];
  return {
    chromium: settings.chromium,
    headed: settings.headed,
    profile: session.storagePath ?? join(settings.folder, 'profiles', String(id)),
    persistent: session.storagePath !== null,
    temporary: join(settings.folder, 'temporary'),
    switches: [...app.commandLine.appended(), ...webRtc],
    ...(settings.viewport ?? size),
    locale: settings.locale,
    timezone: settings.timezone,
    colorScheme: host.nativeTheme.scheme,
    schemes,
    permissions: page.permissions,
    permissionsFor: url,
    preload: preload === undefined ? '' : readFileSync(preload, 'utf8'),
    subframes: nodeIntegrationInSubFrames ?? false,
    disableDialogs: disableDialogs ?? false,
    keyboard: page.keyboard,
    notice: settings.notice,
    testAddress: host.controlled ? testAddress(channels, id) : undefined,
  };
}

/** Where a test attaches to the window. */
export const testAddress = (channels: Host['channels'], id: number): string => channels.addressFor(`test-${id}`);
