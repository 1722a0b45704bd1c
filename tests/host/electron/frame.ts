// WebFrameMain: one object for each frame of a page, as long as the frame is there.
import type { UsedFrame, UsedPort } from '../../../main/electron/usedElectron.ts';
import type { Frame } from '../driver/messages.ts';

export type FrameEffects = {
  readonly frames: () => readonly HostFrame[];
  readonly send: (frame: string, channel: string, given: readonly unknown[], ports: readonly unknown[]) => void;
};

export class HostFrame implements UsedFrame {
  readonly id: string;
  readonly #effects: FrameEffects;
  #frame: Frame;

  constructor(frame: Frame, effects: FrameEffects) {
    this.id = frame.id;
    this.#frame = frame;
    this.#effects = effects;
  }

  update(frame: Frame): void {
    this.#frame = frame;
  }

  get url(): string {
    return this.#frame.url;
  }

  get origin(): string {
    const { protocol, host } = new URL(this.#frame.url);
    return `${protocol}//${host}`;
  }

  get name(): string {
    return this.#frame.name;
  }

  get parent(): HostFrame | null {
    return this.#effects.frames().find(({ id }) => id === this.#frame.parent) ?? null;
  }

  get top(): HostFrame | null {
    return this.parent === null ? this : this.parent.top;
  }

  get frames(): HostFrame[] {
    return this.#effects.frames().filter((one) => one.parent === this);
  }

  get detached(): boolean {
    return this.isDestroyed();
  }

  isDestroyed(): boolean {
    return !this.#effects.frames().includes(this);
  }

  send(channel: string, ...given: unknown[]): void {
    this.#effects.send(this.id, channel, given, []);
  }

  postMessage(channel: string, message: unknown, transfer: UsedPort[] = []): void {
    this.#effects.send(this.id, channel, [message], transfer);
  }
}
