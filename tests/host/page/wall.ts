// Runs in the preload's own world before any script of the page: builds `require('electron')` as a sandboxed preload
// sees it, then hands over to the preload.
// It is sent to the page as text: it must not refer to anything but its parameters.
import type { bridgePeer } from './bridge.ts';
import type { Keyboard, pageKeyboard } from './keyboard.ts';
import type { pagePorts } from './ports.ts';
import type { watchPage } from './watch.ts';
import type { FromPage, ToPage } from './wire.ts';

export type WallParts = {
  readonly bridgePeer: typeof bridgePeer;
  readonly pagePorts: typeof pagePorts;
  readonly pageKeyboard: typeof pageKeyboard;
  readonly watchPage: typeof watchPage;
};
export type WallPlan = {
  readonly key: string;
  readonly subframes: boolean;
  readonly keyboard: Keyboard;
  readonly speak: string;
  readonly listen: string;
};
export type Require = (name: string) => object;

export function wall(plan: WallPlan, parts: WallParts, runPreload: (require: Require) => void): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const binding = scope[plan.speak] as (text: string) => void;
  const speak = (message: FromPage): void => binding(JSON.stringify(message));

  const setKeyboard = parts.pageKeyboard(plan.keyboard, (key) => speak({ say: 'key', key }));
  const isPage = window === window.top;
  if (isPage) parts.watchPage((sight) => speak({ say: 'sight', sight }));

  const ports = parts.pagePorts((id, event, json) => speak({ say: 'port', id, event, json }));
  const listeners = new Map<string, { listener: (...given: unknown[]) => void; once: boolean }[]>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (problem: Error) => void }>();
  let lastCall = 0;

  function hear(message: ToPage): void {
    if (message.say === 'keyboard') setKeyboard(message.keyboard);
    else if (message.say === 'port') ports.hear(message.id, message.event, message.json);
    else if (message.say === 'reply') {
      const call = waiting.get(message.call);
      waiting.delete(message.call);
      if (message.ok) call?.resolve(message.value);
      else call?.reject(new Error(String(message.value)));
    } else emit(message.channel, message.given, message.ports);
  }

  function emit(channel: string, given: readonly unknown[], ids: readonly string[]): void {
    const event = {
      sender: ipcRenderer,
      ports: ids.map((id) => ports.take(id)),
      defaultPrevented: false,
      preventDefault() {},
    };
    const all = listeners.get(channel) ?? [];
    listeners.set(
      channel,
      all.filter(({ once }) => !once),
    );
    for (const { listener } of all) listener(event, ...given);
  }

  const listen =
    (once: boolean) =>
    (channel: string, listener: (...given: unknown[]) => void): object => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
      return ipcRenderer;
    };
  const unlisten = (channel: string, listener: unknown): object => {
    const rest = (listeners.get(channel) ?? []).filter((one) => one.listener !== listener);
    listeners.set(channel, rest);
    return ipcRenderer;
  };

  const ipcRenderer = {
    on: listen(false),
    addListener: listen(false),
    once: listen(true),
    off: unlisten,
    removeListener: unlisten,
    removeAllListeners: (channel: string): object => {
      listeners.delete(channel);
      return ipcRenderer;
    },
    invoke: (channel: string, ...given: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        waiting.set(++lastCall, { resolve, reject });
        speak({ say: 'invoke', call: lastCall, channel, given });
      }),
    send: (channel: string, ...given: unknown[]): void => speak({ say: 'send', channel, given }),
    postMessage: (channel: string, message: unknown, transfer: readonly unknown[] = []): void => {
      if (transfer.length > 0) throw new Error('This host carries ports from main to the page only');
      speak({ say: 'send', channel, given: [message] });
    },
  };

  const listenName = { value: (text: string) => hear(JSON.parse(text) as ToPage), enumerable: false };
  Object.defineProperty(globalThis, plan.listen, listenName);
  if (!isPage && !plan.subframes) return;

  const element = document.createElement('i');
  const peer = parts.bridgePeer(element, 'to-page', 'to-wall');
  peer.serve('open', (url, name, features) =>
    speak({ say: 'open', url: url as string, name: name as string, features: features as string }),
  );
  document.dispatchEvent(new MouseEvent(plan.key, { relatedTarget: element }));

  const contextBridge = { exposeInMainWorld: (name: string, api: unknown) => void peer.call('expose', name, api) };
  runPreload((name) => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  });
}
