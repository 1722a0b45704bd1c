// Every request of the browser - of the page, its frames, its workers - stops here until main has answered it: from the
// app's protocol handler, or not at all. Nothing ever goes on to a network.
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import type { Cdp } from './cdp.ts';
import type { PageRequest, RequestAnswer } from './messages.ts';
import { toApp } from './origin.ts';

type Paused = Protocol.Events['Fetch.requestPaused'];
type Ask = (request: PageRequest) => Promise<RequestAnswer>;

/** `own` answers what the host itself asks for; it returns undefined for everything else. */
export async function answerRequests(
  cdp: Cdp,
  schemes: readonly string[],
  ask: Ask,
  own: (url: string) => string | undefined,
): Promise<void> {
  async function answer(paused: Paused): Promise<void> {
    const { requestId, request, resourceType, frameId, redirectedRequestId } = paused;
    const page = own(request.url);
    if (page !== undefined) {
      await fulfill(requestId, 200, [['content-type', 'text/html']], Buffer.from(page));
      return;
    }
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
    const errorReason = resourceType === 'Document' ? 'Aborted' : 'BlockedByClient';
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
