// Every request of the browser - of the page, its frames, its workers - stops here until main has answered it: from the
// app's protocol handler, or not at all. Nothing ever goes on to a network.
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import type { Cdp } from './cdp.ts';
import type { PageRequest, RequestAnswer } from './messages.ts';
import { toApp } from './origin.ts';

type Paused = Protocol.Events['Fetch.requestPaused'];

/** Pages beside the window's own, by the id of their target, which is also the id of their main frame. */
export type OtherPages = {
  /** Windows that must not come up. */
  readonly popups: Set<string>;
  /** The host's own; they are empty. */
  readonly own: Set<string>;
};
export type Asking = {
  readonly schemes: readonly string[];
  readonly others: OtherPages;
  readonly ask: (request: PageRequest) => Promise<RequestAnswer>;
};

export async function answerRequests(cdp: Cdp, { schemes, others, ask }: Asking): Promise<void> {
  async function answer(paused: Paused): Promise<void> {
    const { requestId, request, resourceType, frameId, redirectedRequestId } = paused;
    if (others.popups.has(frameId)) return refuse(requestId, 'BlockedByClient');
    if (others.own.has(frameId)) return fulfill(requestId, 200, [['content-type', 'text/html']], Buffer.of());
    const url = toApp(request.url, schemes) + (request.urlFragment ?? '');
    // Chromium asks for an icon by itself; Electron does not.
    if (resourceType === 'Other' && new URL(request.url).pathname === '/favicon.ico')
      return fulfill(requestId, 204, [], Buffer.of());
    const redirected = redirectedRequestId !== undefined;
    const decision = await ask({
      url,
      method: request.method,
      headers: request.headers,
      kind: resourceType,
      frame: frameId,
      redirected,
    });
    if (decision.action === 'fulfill')
      return fulfill(requestId, decision.status, decision.headers, Buffer.from(decision.body));
    // An aborted navigation leaves the page where it is.
    return refuse(requestId, resourceType === 'Document' ? 'Aborted' : 'BlockedByClient');
  }

  async function refuse(requestId: string, errorReason: 'Aborted' | 'BlockedByClient'): Promise<void> {
    await cdp.send('Fetch.failRequest', { requestId, errorReason });
  }

  async function fulfill(
    requestId: string,
    responseCode: number,
    headers: readonly (readonly [string, string])[],
    body: Buffer,
  ): Promise<void> {
    const responseHeaders = headers.map(([name, value]) => ({ name, value }));
    await cdp.send('Fetch.fulfillRequest', { requestId, responseCode, responseHeaders, body: body.toString('base64') });
  }

  // A request whose page is gone cannot be answered any more, and need not be.
  cdp.on('Fetch.requestPaused', (paused) => void answer(paused).catch(() => {}));
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}
