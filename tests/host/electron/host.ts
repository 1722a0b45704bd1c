// What the objects of this host share: settings, the record for tests, the channels, the app's pieces they ask each other
// for. Made once, in index.ts.
import type { FromHost } from '../control.ts';
import type { HostApp } from './app.ts';
import type { Answering } from './dialog.ts';
import type { BrowserWindowParts } from './browserWindow.ts';
import type { DriverLink } from './driverLink.ts';
import type { HostIpcMain } from './ipcMain.ts';
import type { ApplicationMenu } from './menu.ts';
import type { Channels } from './messageChannel.ts';
import type { HostPowerMonitor } from './powerMonitor.ts';
import type { HostRecord } from './record.ts';
import type { Sessions } from './session.ts';
import type { HostSettings } from './settings.ts';
import type { HostNativeTheme } from './theme.ts';

export type Host = {
  readonly settings: HostSettings;
  readonly record: HostRecord;
  /** Stands where the system's dialogs stand. */
  readonly askDialog: Answering;
  readonly channels: Channels;
  readonly app: HostApp;
  readonly ipcMain: HostIpcMain;
  readonly menu: ApplicationMenu;
  readonly powerMonitor: HostPowerMonitor;
  readonly nativeTheme: HostNativeTheme;
  readonly sessions: Sessions;
  readonly windows: Set<BrowserWindowParts>;
  /** Drivers that have not ended yet, those of closed windows among them. */
  readonly links: Set<DriverLink>;
  /** Schemes that were registered before `ready`. */
  readonly schemes: string[];
  /** Tells the test, if there is one. */
  readonly report: (report: FromHost) => void;
  /** A test started this process and may attach its own browser client. */
  readonly controlled: boolean;
};
