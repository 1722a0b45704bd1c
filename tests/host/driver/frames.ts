// The frames of the page and the world of the preload in each of them. Who calls is read off the world a call comes out
// of, which the page cannot choose.
import type { CdpSession } from './cdp.ts';
import type { FromDriver } from './messages.ts';
import { toApp } from './origin.ts';

export const WORLD = 'preload';

export class Frames {
  readonly #contexts = new Map<number, { frame: string; document: string }>();
  readonly #page: CdpSession;
  readonly #tell: (message: FromDriver) => void;
  readonly #schemes: readonly string[];

  constructor(page: CdpSession, schemes: readonly string[], tell: (message: FromDriver) => void) {
    this.#page = page;
    this.#schemes = schemes;
    this.#tell = tell;
    const navigating = (frame: string, url: string, sameDocument: boolean) =>
      tell({ from: 'navigating', frame, url: toApp(url, schemes), sameDocument });
    page.on('Page.frameAttached', ({ frameId, parentFrameId }) =>
      this.#frame(frameId, parentFrameId, 'about:blank', ''),
    );
    page.on('Page.frameNavigated', ({ frame }) => {
      this.#frame(frame.id, frame.parentId, frame.url + (frame.urlFragment ?? ''), frame.name ?? '');
    });
    page.on(
      'Page.frameDetached',
      ({ frameId, reason }) => reason === 'remove' && tell({ from: 'frame-gone', id: frameId }),
    );
    page.on('Page.frameStartedNavigating', ({ frameId, url, navigationType }) => {
      if (!/sameDocument/i.test(navigationType)) navigating(frameId, url, false);
    });
    page.on('Page.navigatedWithinDocument', ({ frameId, url }) => navigating(frameId, url, true));
    page.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { frameId?: string };
      if (context.name !== WORLD || frameId === undefined) return;
      this.#contexts.set(context.id, { frame: frameId, document: context.uniqueId });
      tell({ from: 'document', frame: frameId, document: context.uniqueId });
    });
    page.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.#forget(executionContextId));
    page.on('Runtime.executionContextsCleared', () => {
      for (const id of this.#contexts.keys()) this.#forget(id);
    });
  }

  documentOf(context: number): string | undefined {
    return this.#contexts.get(context)?.document;
  }

  contextOf(where: { readonly document: string } | { readonly frame: string }): number | undefined {
    const found = [...this.#contexts].findLast(([, one]) =>
      'document' in where ? one.document === where.document : one.frame === where.frame,
    );
    return found?.[0];
  }

  /** Calls the wall's listening function; a document that went away meanwhile hears nothing. */
  call(context: number, listen: string, text: string): void {
    const expression = `${listen}(${JSON.stringify(text)})`;
    this.#page.send('Runtime.evaluate', { contextId: context, expression }).catch(() => {});
  }

  #frame(id: string, parent: string | undefined, url: string, name: string): void {
    this.#tell({
      from: 'frame',
      frame: { id, parent, url: toApp(url, this.#schemes), name },
      isMain: parent === undefined,
    });
  }

  #forget(context: number): void {
    const gone = this.#contexts.get(context);
    this.#contexts.delete(context);
    if (gone) this.#tell({ from: 'document-gone', document: gone.document });
  }
}
