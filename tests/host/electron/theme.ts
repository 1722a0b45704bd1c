// nativeTheme: what the system prefers, unless the app chooses itself; open pages follow.
import { Emitter } from './emitter.ts';

type Source = 'system' | 'light' | 'dark';

export class HostNativeTheme extends Emitter<{ updated: () => void }> {
  #system: 'light' | 'dark';
  #source: Source = 'system';
  readonly #changed: (scheme: 'light' | 'dark') => void;

  constructor(system: 'light' | 'dark', changed: (scheme: 'light' | 'dark') => void) {
    super();
    this.#system = system;
    this.#changed = changed;
  }

  get shouldUseDarkColors(): boolean {
    return (this.#source === 'system' ? this.#system : this.#source) === 'dark';
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
    this.#changed(this.shouldUseDarkColors ? 'dark' : 'light');
    this.fire('updated');
  }
}
