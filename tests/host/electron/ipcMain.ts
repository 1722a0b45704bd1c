// ipcMain: handlers for `invoke`, listeners for `send`. Errors cross as Electron lets them: one sentence, no stack.
import { EventEmitter } from 'node:events';

type Handler = (event: never, ...given: never[]) => unknown;

export class HostIpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    const once = (...given: unknown[]): unknown => {
      this.removeHandler(channel);
      return (handler as (...given: unknown[]) => unknown)(...given);
    };
    this.handle(channel, once);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  async answer(event: object, channel: string, given: readonly unknown[]): Promise<{ ok: boolean; value: unknown }> {
    try {
      const handler = this.#handlers.get(channel) as ((...given: unknown[]) => unknown) | undefined;
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const value: unknown = await handler(event, ...given);
      return { ok: true, value: value === undefined ? undefined : JSON.parse(JSON.stringify(value)) };
    } catch (problem) {
      return { ok: false, value: `Error invoking remote method '${channel}': ${String(problem)}` };
    }
  }
}
