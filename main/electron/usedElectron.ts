// The part of Electron that this program uses, as one type. The real package fits it (checked at the end of this file,
// against electron.d.ts) and so does tests/host, which stands in for Electron where its binary cannot be had. Data types
// are Electron's own; only classes are narrowed to the members in use.
import type * as Electron from 'electron';

type Union<Of> = Of[keyof Of];
type AllOf<Kinds> = (Kinds extends unknown ? (kind: Kinds) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** `on`, `once` and their opposites for a map of event names to listeners. */
export type Emits<Listeners> = {
  readonly [M in 'on' | 'once' | 'off' | 'removeListener']: AllOf<
    Union<{ [E in keyof Listeners]: (event: E, listener: Listeners[E]) => unknown }>
  >;
};

type Preventable<Params extends object = object> = {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
} & Params;
type Plain = (event: Preventable) => void;

export type AppEvents = {
  ready: () => void;
  'window-all-closed': () => void;
  'before-quit': Plain;
  'will-quit': Plain;
  quit: (event: Preventable, exitCode: number) => void;
  activate: Plain;
  'second-instance': (event: Preventable, argv: string[], workingDirectory: string, additionalData: unknown) => void;
  'web-contents-created': (event: Preventable, contents: UsedWebContents) => void;
  'browser-window-created': (event: Preventable, window: UsedBrowserWindow) => void;
  'session-created': (session: UsedSession) => void;
};

export interface UsedApp
  extends Emits<AppEvents>,
    Pick<
      Electron.App,
      | 'configureHostResolver'
      | 'disableHardwareAcceleration'
      | 'enableSandbox'
      | 'exit'
      | 'focus'
      | 'getLocale'
      | 'getName'
      | 'getPath'
      | 'getPreferredSystemLanguages'
      | 'getVersion'
      | 'hasSingleInstanceLock'
      | 'isPackaged'
      | 'isReady'
      | 'quit'
      | 'releaseSingleInstanceLock'
      | 'requestSingleInstanceLock'
      | 'setName'
      | 'setPath'
      | 'whenReady'
    > {
  readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch' | 'getSwitchValue' | 'hasSwitch' | 'removeSwitch'>;
}

export interface UsedFrame {
  readonly url: string;
  readonly origin: string;
  readonly name: string;
  readonly parent: UsedFrame | null;
  readonly top: UsedFrame | null;
  readonly frames: UsedFrame[];
  readonly detached: boolean;
  isDestroyed(): boolean;
  send(channel: string, ...given: unknown[]): void;
  postMessage(channel: string, message: unknown, transfer?: UsedPort[]): void;
}

type Navigation = Preventable<{ url: string; isMainFrame: boolean; isSameDocument: boolean; frame: UsedFrame | null }>;
type ContextMenu = Pick<Electron.ContextMenuParams, 'x' | 'y' | 'isEditable'>;
type Gone = Pick<Electron.RenderProcessGoneDetails, 'reason' | 'exitCode'>;
type ConsoleMessage = Preventable<{ message: string; level: 'info' | 'warning' | 'error' | 'debug' }>;

export type ContentsEvents = {
  'will-navigate': (details: Navigation) => void;
  'will-frame-navigate': (details: Navigation) => void;
  'will-redirect': (details: Navigation) => void;
  'did-start-navigation': (details: Navigation) => void;
  'will-attach-webview': Plain;
  'did-finish-load': () => void;
  'dom-ready': () => void;
  'render-process-gone': (event: Preventable, details: Gone) => void;
  'console-message': (details: ConsoleMessage) => void;
  'before-input-event': (event: Preventable, input: Electron.Input) => void;
  'will-prevent-unload': Plain;
  'context-menu': (event: Preventable, params: ContextMenu) => void;
  destroyed: () => void;
};

type WindowRequest = Pick<Electron.HandlerDetails, 'url' | 'frameName' | 'features' | 'disposition'>;

export interface UsedWebContents
  extends Emits<ContentsEvents>,
    Pick<
      Electron.WebContents,
      | 'forcefullyCrashRenderer'
      | 'getTitle'
      | 'getURL'
      | 'id'
      | 'isCrashed'
      | 'isDestroyed'
      | 'loadURL'
      | 'print'
      | 'printToPDF'
      | 'send'
      | 'setVisualZoomLevelLimits'
      | 'setWebRTCIPHandlingPolicy'
    > {
  readonly session: UsedSession;
  readonly mainFrame: UsedFrame;
  postMessage(channel: string, message: unknown, transfer?: UsedPort[]): void;
  setWindowOpenHandler(handler: (details: WindowRequest) => { action: 'deny' }): void;
}

export type WindowEvents = {
  close: Plain;
  closed: () => void;
  focus: () => void;
  blur: () => void;
  show: () => void;
  hide: () => void;
  'ready-to-show': () => void;
  'page-title-updated': (event: Preventable, title: string, explicitSet: boolean) => void;
  'query-session-end': Plain;
  'session-end': Plain;
};

export type UsedWindowOptions = Pick<
  Electron.BrowserWindowConstructorOptions,
  | 'autoHideMenuBar'
  | 'backgroundColor'
  | 'height'
  | 'minHeight'
  | 'minWidth'
  | 'show'
  | 'title'
  | 'webPreferences'
  | 'width'
  | 'x'
  | 'y'
>;

export interface UsedBrowserWindow
  extends Emits<WindowEvents>,
    Pick<
      Electron.BrowserWindow,
      | 'close'
      | 'destroy'
      | 'focus'
      | 'getNormalBounds'
      | 'getTitle'
      | 'hide'
      | 'id'
      | 'isDestroyed'
      | 'isFocused'
      | 'isFullScreen'
      | 'isMaximized'
      | 'isMinimized'
      | 'isVisible'
      | 'loadURL'
      | 'maximize'
      | 'minimize'
      | 'restore'
      | 'setContentProtection'
      | 'setFullScreen'
      | 'setTitle'
      | 'show'
      | 'showInactive'
    > {
  readonly webContents: UsedWebContents;
}

export interface UsedBrowserWindowClass {
  new (options?: UsedWindowOptions): UsedBrowserWindow;
  getAllWindows(): UsedBrowserWindow[];
  fromWebContents(contents: UsedWebContents): UsedBrowserWindow | null;
}

type RequestDetails = Pick<
  Electron.OnBeforeRequestListenerDetails,
  'id' | 'url' | 'method' | 'resourceType' | 'referrer'
>;
type RequestListener = (details: RequestDetails, callback: (response: { cancel?: boolean }) => void) => void;
type PermissionRequest = (contents: UsedWebContents, permission: string, callback: (granted: boolean) => void) => void;
type PermissionCheck = (contents: UsedWebContents | null, permission: string, origin: string) => boolean;
type Download = Pick<Electron.DownloadItem, 'getURL' | 'getFilename'>;

export interface UsedSession
  extends Emits<{ 'will-download': (event: Preventable, item: Download, contents: UsedWebContents) => void }>,
    Pick<
      Electron.Session,
      'clearCache' | 'clearStorageData' | 'setDevicePermissionHandler' | 'setProxy' | 'setSpellCheckerEnabled'
    > {
  readonly protocol: Pick<Electron.Protocol, 'handle' | 'unhandle' | 'isProtocolHandled'>;
  readonly webRequest: {
    onBeforeRequest(filter: Electron.WebRequestFilter, listener: RequestListener | null): void;
    onBeforeRequest(listener: RequestListener | null): void;
  };
  readonly storagePath: string | null;
  setPermissionRequestHandler(handler: PermissionRequest | null): void;
  setPermissionCheckHandler(handler: PermissionCheck | null): void;
}

type MessageWithPorts = { readonly data: unknown; readonly ports: UsedPort[] };

export interface UsedPort extends Emits<{ message: (event: MessageWithPorts) => void; close: () => void }> {
  postMessage(message: unknown, transfer?: UsedPort[]): void;
  start(): void;
  close(): void;
}

export type UtilityEvents = {
  spawn: () => void;
  exit: (code: number) => void;
  message: (message: unknown) => void;
};

export interface UsedUtilityProcess
  extends Emits<UtilityEvents>,
    Pick<Electron.UtilityProcess, 'kill' | 'pid' | 'stderr' | 'stdout'> {
  postMessage(message: unknown, transfer?: UsedPort[]): void;
}

type ForkOptions = Pick<Electron.ForkOptions, 'cwd' | 'env' | 'execArgv' | 'serviceName' | 'stdio'>;

type IpcEvent = { readonly sender: UsedWebContents; readonly senderFrame: UsedFrame | null };
type IpcHandler = (event: IpcEvent, ...given: unknown[]) => unknown;

export interface UsedIpcMain {
  handle(channel: string, handler: IpcHandler): void;
  handleOnce(channel: string, handler: IpcHandler): void;
  removeHandler(channel: string): void;
  on(channel: string, listener: IpcHandler): unknown;
  once(channel: string, listener: IpcHandler): unknown;
  removeListener(channel: string, listener: IpcHandler): unknown;
}

type Template = Array<Electron.MenuItemConstructorOptions | Electron.MenuItem>;
export type UsedMenuItem = Pick<Electron.MenuItem, 'accelerator' | 'enabled' | 'id' | 'label' | 'visible'>;

export interface UsedMenu {
  readonly items: readonly UsedMenuItem[];
  getMenuItemById(id: string): UsedMenuItem | null;
}

type PowerEvent =
  | 'lock-screen'
  | 'on-ac'
  | 'on-battery'
  | 'resume'
  | 'shutdown'
  | 'suspend'
  | 'unlock-screen'
  | 'user-did-become-active'
  | 'user-did-resign-active';

export type UsedElectron = {
  readonly app: UsedApp;
  readonly BrowserWindow: UsedBrowserWindowClass;
  readonly Menu: {
    buildFromTemplate(template: Template): UsedMenu;
    setApplicationMenu(menu: UsedMenu | null): void;
    getApplicationMenu(): UsedMenu | null;
  };
  readonly MessageChannelMain: new () => { readonly port1: UsedPort; readonly port2: UsedPort };
  readonly clipboard: Pick<Electron.Clipboard, 'clear' | 'has'>;
  readonly dialog: Pick<Electron.Dialog, 'showErrorBox'> & {
    showSaveDialog(
      window: Electron.BaseWindow,
      options: Electron.SaveDialogOptions,
    ): Promise<Electron.SaveDialogReturnValue>;
    showOpenDialog(
      window: Electron.BaseWindow,
      options: Electron.OpenDialogOptions,
    ): Promise<Electron.OpenDialogReturnValue>;
    showMessageBox(
      window: Electron.BaseWindow,
      options: Electron.MessageBoxOptions,
    ): Promise<Electron.MessageBoxReturnValue>;
  };
  readonly ipcMain: UsedIpcMain;
  readonly nativeTheme: Emits<{ updated: () => void }> &
    Pick<Electron.NativeTheme, 'shouldUseDarkColors' | 'themeSource'>;
  readonly powerMonitor: Emits<Record<PowerEvent, () => void>> &
    Pick<Electron.PowerMonitor, 'getSystemIdleState' | 'getSystemIdleTime' | 'isOnBatteryPower'>;
  readonly protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>;
  readonly safeStorage: Pick<
    Electron.SafeStorage,
    'decryptStringAsync' | 'encryptStringAsync' | 'getSelectedStorageBackend' | 'isAsyncEncryptionAvailable'
  >;
  readonly session: {
    fromPartition(partition: string, options?: Electron.FromPartitionOptions): UsedSession;
    readonly defaultSession: UsedSession;
  };
  readonly utilityProcess: { fork(modulePath: string, args?: string[], options?: ForkOptions): UsedUtilityProcess };
};

type Fits<Real extends Used, Used> = Real;
/** Does not compile when Electron itself no longer fits. */
export type RealElectronFits = Fits<typeof Electron, UsedElectron>;
