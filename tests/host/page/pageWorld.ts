// Runs in the page's own world before any script of the page: puts what the preload exposes on `window`, and takes the
// place of window.open, which must answer at once.
// It is sent to the page as text: it must not refer to anything but its parameters.
import type { bridgePeer } from './bridge.ts';

export function pageWorld(key: string, makePeer: typeof bridgePeer, subframes: boolean): void {
  if (!subframes && window !== window.top) {
    window.open = () => null;
    return;
  }
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' && typeof value !== 'function') return value;
    if (value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };

  function meet(event: Event): void {
    document.removeEventListener(key, meet);
    const peer = makePeer((event as MouseEvent).relatedTarget as Element, 'to-wall', 'to-page');
    peer.serve('expose', (name, api) => {
      if (Object.hasOwn(window, name as string))
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name as string}`);
      const property = { value: freeze(api), enumerable: true, writable: false, configurable: false };
      Object.defineProperty(window, name as string, property);
    });
    window.open = (url = '', name = '', features = '') => {
      peer.call('open', new URL(String(url), document.baseURI).href, String(name), String(features));
      return null;
    };
  }
  document.addEventListener(key, meet);
}
