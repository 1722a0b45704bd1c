// The MessagePorts a preload receives. Their messages go to the driver's process and from there straight to the other
// end, never through the process that stands in for main.
// It is sent to the page as text: it must not refer to anything but its parameters.

export type PagePorts = {
  readonly take: (id: string) => MessagePort;
  readonly hear: (id: string, event: 'message' | 'close', json: string) => void;
};

export function pagePorts(tell: (id: string, event: 'message' | 'close', json: string) => void): PagePorts {
  const ports = new Map<string, Port>();

  class Port extends EventTarget {
    readonly #id: string;
    #open = true;
    #started = false;
    #early: Event[] = [];
    #handler: ((event: MessageEvent) => unknown) | null = null;
    onclose: ((event: Event) => unknown) | null = null;
    onmessageerror: ((event: MessageEvent) => unknown) | null = null;

    constructor(id: string) {
      super();
      this.#id = id;
    }

    get onmessage() {
      return this.#handler;
    }

    set onmessage(handler) {
      this.#handler = handler;
      this.start();
    }

    postMessage(message: unknown): void {
      const json = JSON.stringify(message);
      if (json === undefined) throw new DOMException('Only JSON crosses the ports of this host', 'DataCloneError');
      if (this.#open) tell(this.#id, 'message', json);
    }

    start(): void {
      this.#started = true;
      const early = this.#early;
      this.#early = [];
      early.forEach((event) => this.#deliver(event));
    }

    close(): void {
      if (!this.#open) return;
      this.#open = false;
      ports.delete(this.#id);
      tell(this.#id, 'close', 'null');
    }

    hear(event: Event): void {
      if (!this.#started && event.type === 'message') this.#early.push(event);
      else if (this.#open) this.#deliver(event);
    }

    /** The other end is gone. */
    end(): void {
      this.hear(new Event('close'));
      this.#open = false;
      ports.delete(this.#id);
    }

    #deliver(event: Event): void {
      if (event instanceof MessageEvent) this.#handler?.call(this, event);
      else this.onclose?.call(this, event);
      this.dispatchEvent(event);
    }
  }

  return {
    take(id) {
      const port = new Port(id);
      ports.set(id, port);
      return port as unknown as MessagePort;
    },
    hear(id, event, json) {
      if (event === 'message') ports.get(id)?.hear(new MessageEvent('message', { data: JSON.parse(json) }));
      else ports.get(id)?.end();
    },
  };
}
