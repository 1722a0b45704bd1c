// Where every request of a page is decided: the app's navigation events first, then its session. What is refused is kept
// for tests, with who refused it.
import type { ContentsEvents } from '../../../main/electron/usedElectron.ts';
import type { PageRequest, RequestAnswer } from '../driver/messages.ts';
import { preventable } from './emitter.ts';
import type { FrameTree } from './frameTree.ts';
import type { Refused } from './record.ts';
import type { HostSession } from './session.ts';

type NavigationEvent = 'will-navigate' | 'will-frame-navigate' | 'will-redirect';
export type Navigation = Parameters<ContentsEvents[NavigationEvent]>[0];

export type GateEffects = {
  readonly frames: FrameTree;
  readonly session: HostSession;
  readonly fire: (event: NavigationEvent, details: Navigation) => void;
  readonly refused: (refused: Refused) => void;
};

export class Gate {
  readonly #effects: GateEffects;
  #loading: string | undefined;
  #requests = 0;

  constructor(effects: GateEffects) {
    this.#effects = effects;
  }

  /** The app itself loads this address, so it is not asked about it. */
  expect(url: string): void {
    this.#loading = url;
  }

  navigation(frameId: string, url: string, isSameDocument: boolean): Navigation {
    const { frames } = this.#effects;
    return preventable({ url, isSameDocument, isMainFrame: frames.isMain(frameId), frame: frames.frame(frameId) });
  }

  async answer(request: PageRequest): Promise<RequestAnswer> {
    const { by, ...answer } = await this.#decide(request);
    if (answer.action === 'refuse') this.#effects.refused({ url: request.url, kind: request.kind, by: by ?? 'host' });
    return answer;
  }

  async #decide(request: PageRequest): Promise<RequestAnswer & { readonly by?: Refused['by'] }> {
    const isMainFrame = this.#effects.frames.isMain(request.frame);
    if (request.kind === 'Document') {
      const asked = isMainFrame && request.url === this.#loading;
      if (asked) this.#loading = undefined;
      else if (this.#isPrevented(request, isMainFrame)) return { action: 'refuse', by: 'navigation' };
    }
    // A handler that throws answers nothing, as under Electron.
    return this.#effects.session.answer(request, ++this.#requests, isMainFrame).catch(() => ({ action: 'refuse' }));
  }

  #isPrevented({ url, frame, redirected }: PageRequest, isMainFrame: boolean): boolean {
    const names: NavigationEvent[] = redirected ? ['will-redirect'] : ['will-frame-navigate'];
    if (isMainFrame && !redirected) names.push('will-navigate');
    return names.some((name) => {
      const details = this.navigation(frame, url, false);
      this.#effects.fire(name, details);
      return details.defaultPrevented;
    });
  }
}
