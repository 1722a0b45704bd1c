// The frames of a page as main knows them, and which document in them a call came from. A document that has gone belongs
// to nobody, even while its frame is still there.
import type { FromDriver } from '../driver/messages.ts';
import { type FrameEffects, HostFrame } from './frame.ts';

export type FrameMessage = Extract<FromDriver, { from: 'frame' | 'frame-gone' | 'document' | 'document-gone' }>;

export class FrameTree {
  readonly #frames = new Map<string, HostFrame>();
  readonly #documents = new Map<string, HostFrame>();
  readonly #send: FrameEffects['send'];
  #main: HostFrame | undefined;

  constructor(send: FrameEffects['send']) {
    this.#send = send;
  }

  get main(): HostFrame | undefined {
    return this.#main;
  }

  /** A frame nobody has heard of yet is taken for the main one: that is how a page begins. */
  isMain(id: string): boolean {
    return this.#main === undefined || this.#main.id === id;
  }

  frame(id: string): HostFrame | null {
    return this.#frames.get(id) ?? null;
  }

  showing(document: string): HostFrame | null {
    return this.#documents.get(document) ?? null;
  }

  hear(message: FrameMessage): void {
    switch (message.from) {
      case 'frame': {
        const { frame, isMain } = message;
        const effects = { frames: () => [...this.#frames.values()], send: this.#send };
        const known = this.#frames.get(frame.id) ?? new HostFrame(frame, effects);
        known.update(frame);
        this.#frames.set(frame.id, known);
        if (isMain) this.#main = known;
        return;
      }
      case 'frame-gone':
        this.#frames.delete(message.id);
        return;
      case 'document': {
        const frame = this.#frames.get(message.frame);
        if (frame) this.#documents.set(message.document, frame);
        return;
      }
      case 'document-gone':
        this.#documents.delete(message.document);
    }
  }

  clear(): void {
    this.#frames.clear();
    this.#documents.clear();
  }
}
