// The wall. The page gets two functions and nothing else; the port to the vault process never leaves this file.
import { contextBridge, ipcRenderer } from 'electron';
import { isEvent } from './contract/events.ts';
import { isOperation, operations } from './contract/operations.ts';
import { CHANNEL, type Envelope, type PortAnswer } from './contract/wire.ts';

type Listener = (data: unknown) => void;

const listeners = new Map<string, Set<Listener>>();
const waiting = new Map<number, (envelope: Envelope) => void>();
let lastCall = 0;
let vault: Promise<MessagePort> | undefined;
let ended = false;

const refused = (code: 'unknown-operation' | 'stopped'): Envelope => ({ ok: false, error: { code } });
const push = (name: string, data: unknown): void => listeners.get(name)?.forEach((listener) => listener(data));

ipcRenderer.on(CHANNEL.event, (_event, name: string, data: unknown) => push(name, data));

function connect(): Promise<MessagePort> {
  return new Promise((resolve) => {
    ipcRenderer.once(CHANNEL.port, (event) => {
      const port = event.ports[0];
      if (!port) return;
      port.onmessage = ({ data }: MessageEvent<PortAnswer>) => {
        if ('event' in data) return push(data.event, data.data);
        waiting.get(data.call)?.(data.envelope);
        waiting.delete(data.call);
      };
      port.addEventListener('close', () => {
        ended = true;
        for (const answer of waiting.values()) answer(refused('stopped'));
        waiting.clear();
      });
      port.start();
      resolve(port);
    });
    void ipcRenderer.invoke(CHANNEL.connect);
  });
}

async function callVault(name: string, input: unknown): Promise<Envelope> {
  const port = await (vault ??= connect());
  if (ended) return refused('stopped');
  const call = ++lastCall;
  port.postMessage({ call, name, input });
  return new Promise((resolve) => waiting.set(call, resolve));
}

contextBridge.exposeInMainWorld('journal', {
  call(name: unknown, input: unknown): Promise<Envelope> {
    if (!isOperation(name)) return Promise.resolve(refused('unknown-operation'));
    return operations[name].at === 'vault' ? callVault(name, input) : ipcRenderer.invoke(CHANNEL.call, name, input);
  },
  on(name: unknown, listener: Listener): () => void {
    if (!isEvent(name)) return () => {};
    const all = listeners.get(name) ?? new Set();
    listeners.set(name, all.add(listener));
    return () => void all.delete(listener);
  },
});
