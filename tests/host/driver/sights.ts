// What a browser tells its embedder about a page: it has loaded, it crashed, its title, its console, a download.
import type { Cdp } from './cdp.ts';
import type { FromDriver, WindowPlan } from './messages.ts';
import { toApp } from './origin.ts';
import type { OpenPage } from './openPage.ts';

const LEVELS = {
  verbose: 'debug',
  debug: 'debug',
  info: 'info',
  log: 'info',
  warning: 'warning',
  error: 'error',
  assert: 'error',
} as const;
const levelOf = (name: string) => LEVELS[name as keyof typeof LEVELS] ?? 'info';

export function tellSights(
  cdp: Cdp,
  { page, target, context }: OpenPage,
  plan: WindowPlan,
  tell: (message: FromDriver) => void,
): void {
  page.on('Page.loadEventFired', () => tell({ from: 'loaded' }));
  page.on('Inspector.targetCrashed', () => tell({ from: 'crashed' }));
  cdp.on('Target.targetDestroyed', ({ targetId }) => targetId === target && tell({ from: 'closed-by-user' }));
  cdp.on('Target.targetInfoChanged', ({ targetInfo }) => {
    if (targetInfo.targetId === target) tell({ from: 'title', title: targetInfo.title });
  });
  page.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const text = args
      .map((one) => String(one.value ?? one.unserializableValue ?? one.description ?? one.type))
      .join(' ');
    tell({ from: 'console', level: levelOf(type), text });
  });
  page.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = exceptionDetails.exception?.description ?? exceptionDetails.text;
    tell({ from: 'console', level: 'error', text: `Uncaught ${text}` });
  });
  page.on('Log.entryAdded', ({ entry }) => tell({ from: 'console', level: levelOf(entry.level), text: entry.text }));
  page.on('Page.javascriptDialogOpening', ({ type }) => {
    if (type === 'beforeunload') tell({ from: 'unload' });
    // In a real window the user answers, unless the app wants no dialogs of the page.
    else if (plan.disableDialogs || !plan.headed)
      page.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => {});
  });
  cdp.on('Browser.downloadWillBegin', ({ url, suggestedFilename }) =>
    tell({ from: 'download', url: toApp(url, plan.schemes), fileName: suggestedFilename }),
  );
  const where = context === undefined ? {} : { browserContextId: context };
  // The browser may be gone before it can be told; then nothing can be downloaded either.
  cdp.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true, ...where }).catch(() => {});
  cdp.send('Target.setDiscoverTargets', { discover: true }).catch(() => {});
}
