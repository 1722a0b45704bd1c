// nativeTheme: what the system prefers, unless the app chooses itself; open pages follow.
import { Emitter } from './emitter.ts';

type Source = 'system' | 'light' | 'dark';

export class HostNativeTheme extends Emitter<{ updated: () => void }> {
  #system: 'light' | 'dark' | undefined;
  #source: Source = 'system';
  readonly #changed: (scheme: 'light' | 'dark' | undefined) => void;

  /** Without a `system` pages follow the real one, and main takes it for light. */
  constructor(system: 'light' | 'dark' | undefined, changed: (scheme: 'light' | 'dark' | undefined) => void) {
    super();
    this.#system = system;
    this.#changed = changed;
  }

  /** What pages are shown in. */
  get scheme(): 'light' | 'dark' | undefined {
    return this.#source === 'system' ? this.#system : this.#source;
  }

  get shouldUseDarkColors(): boolean {
    return this.scheme === 'dark';
  }

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    this.#source = source;
    this.#update();
  }

  /** The user changes the system's colours. */
  setSystem(system: 'light' | 'dark'): void {
    this.#system = system;
    this.#update();
  }

  #update(): void {
    this.#changed(this.scheme);
    this.fire('updated');
  }
}
