// What `import ... from 'electron'` finds under this host: the used part of Electron over a real Chromium.
import process from 'node:process';
import type { UsedElectron } from '../../../main/electron/usedElectron.ts';
import { removeFolder } from '../removeFolder.ts';
import { HostApp } from './app.ts';
import { type BrowserWindowParts, browserWindowClass } from './browserWindow.ts';
import { HostClipboard } from './clipboard.ts';
import { isControlled, obey, report } from './control.ts';
import { type Answering, HostDialog, previewAnswer, ScriptedAnswers } from './dialog.ts';
import type { DriverLink } from './driverLink.ts';
import type { Host } from './host.ts';
import { HostIpcMain } from './ipcMain.ts';
import { ApplicationMenu, HostMenu } from './menu.ts';
import { Channels } from './messageChannel.ts';
import { HostPowerMonitor } from './powerMonitor.ts';
import { readProduct } from './product.ts';
import { emptyRecord } from './record.ts';
import { Sessions } from './session.ts';
import { readSettings } from './settings.ts';
import { hostSafeStorage } from './safeStorage.ts';
import { HostNativeTheme } from './theme.ts';
import { HostUtilityProcess } from './utilityProcess.ts';

const settings = readSettings();
const windows = new Set<BrowserWindowParts>();
const links = new Set<DriverLink>();
const utilities = new Set<HostUtilityProcess>();
const record = emptyRecord();
const answers = new ScriptedAnswers();
const channels = new Channels(`${settings.folder}/ports`);
const schemes: string[] = [];

async function clean(): Promise<void> {
  await Promise.all([...links, ...utilities].map((one) => one.end()));
  removeFolder(settings.folder);
}

export const app = new HostApp({ ...readProduct(), locale: settings.locale, windows: () => [...windows], clean });
export const ipcMain = new HostIpcMain();
export const powerMonitor = new HostPowerMonitor();
export const nativeTheme = new HostNativeTheme(settings.colorScheme, (scheme) => {
  for (const { webContents } of windows) webContents.setColorScheme(scheme);
});
const sessions = new Sessions(
  () => app.getPath('sessionData'),
  (made) => app.fire('session-created', made),
);
const menu = new ApplicationMenu(() => {
  for (const { webContents } of windows) webContents.setKeyboard();
});
const controlled = isControlled();
const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const askDialog: Answering = controlled
  ? (seen) => {
      report({ from: 'dialog', dialog: seen });
      return answers.take(seen.kind);
    }
  : previewAnswer(app.getPath('downloads'), say);
const host: Host = {
  settings,
  record,
  askDialog,
  channels,
  app,
  ipcMain,
  menu,
  powerMonitor,
  nativeTheme,
  sessions,
  windows,
  links,
  schemes,
  report,
  controlled,
};
if (controlled) obey({ host, answers, utilities });

export const BrowserWindow = browserWindowClass(host);

export const Menu = {
  buildFromTemplate: (template: readonly object[]) => HostMenu.buildFromTemplate(template),
  setApplicationMenu: (next: HostMenu | null) => {
    menu.menu = next;
  },
  getApplicationMenu: () => menu.menu,
};

export const MessageChannelMain = class {
  readonly port1;
  readonly port2;

  constructor() {
    [this.port1, this.port2] = channels.open();
  }
};

export const dialog = new HostDialog(askDialog, (title, content) => {
  record.errorBoxes.push({ title, content });
  process.stderr.write(`${title}: ${content}\n`);
});

export const clipboard = new HostClipboard(
  () => [...windows].find(({ webContents }) => webContents.link)?.webContents.link,
);

export const protocol = {
  registerSchemesAsPrivileged: (added: readonly { readonly scheme: string }[]): void => {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    schemes.push(...added.map(({ scheme }) => scheme));
  },
};

export const safeStorage = hostSafeStorage(settings.keychain);

export const session = {
  fromPartition: (partition: string) => sessions.fromPartition(partition),
  get defaultSession() {
    return sessions.fromPartition('');
  },
};

export const utilityProcess = {
  fork: (program: string, words: string[] = [], options: ConstructorParameters<typeof HostUtilityProcess>[3] = {}) => {
    const utility = new HostUtilityProcess(channels, program, words, options, (pid) =>
      report({ from: 'started', pid }),
    );
    utilities.add(utility);
    utility.once('exit', () => utilities.delete(utility));
    return utility;
  },
};

export default {
  app,
  BrowserWindow,
  Menu,
  MessageChannelMain,
  clipboard,
  dialog,
  ipcMain,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  utilityProcess,
} satisfies UsedElectron;
