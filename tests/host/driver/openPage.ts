// Makes the one page of a window and keeps every other window from coming up.
import type { Cdp, CdpSession } from './cdp.ts';
import type { FromDriver, WindowPlan } from './messages.ts';
import { toApp } from './origin.ts';

export type OpenPage = {
  readonly page: CdpSession;
  readonly target: string;
  /** The in-memory context; undefined in a real window and with a persistent profile. */
  readonly context: string | undefined;
};

/** `popups` collects the windows that must not come up. In memory: a context that leaves nothing; in a real window the incognito page that Chromium started with. */
export async function openPage(
  cdp: Cdp,
  plan: WindowPlan,
  tell: (message: FromDriver) => void,
  popups: Set<string>,
): Promise<OpenPage> {
  const attached = new Promise<Omit<OpenPage, 'context'>>((resolve) => {
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo: { targetId, openerId } }, from) => {
      if (from !== undefined) return;
      const page = cdp.session(sessionId);
      if (openerId === undefined) return resolve({ page, target: targetId });
      popups.add(targetId);
      // Somebody clicked a link that wants a window. It never runs: it shares the renderer with its opener, so it must
      // be let go before it can be closed.
      page.send('Runtime.runIfWaitingForDebugger').catch(() => {});
      cdp.send('Target.closeTarget', { targetId }).catch(() => {});
    });
  });
  cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) =>
    tell({ from: 'popup', url: toApp(url, plan.schemes), name: windowName, features: windowFeatures.join(',') }),
  );
  const filter = [{ type: 'page' }, { exclude: true }];
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter });
  if (plan.headed) return { ...(await attached), context: undefined };
  const size = { width: plan.width, height: plan.height, newWindow: true };
  if (plan.persistent) {
    await cdp.send('Target.createTarget', { url: 'about:blank', ...size });
    return { ...(await attached), context: undefined };
  }
  const { browserContextId } = await cdp.send('Target.createBrowserContext');
  await cdp.send('Target.createTarget', { url: 'about:blank', browserContextId, ...size });
  return { ...(await attached), context: browserContextId };
}
