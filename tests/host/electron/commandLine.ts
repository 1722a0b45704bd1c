// app.commandLine: the switches the program was started with and those it adds; a window's Chromium gets the latter.

const asSwitch = (word: string): readonly [string, string] | undefined => {
  const [, name, value] = /^--?([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
  return name === undefined ? undefined : [name.toLowerCase(), value ?? ''];
};

export class CommandLine {
  readonly #given: Map<string, string>;
  readonly #appended = new Map<string, string>();

  constructor(words: readonly string[]) {
    this.#given = new Map(words.map(asSwitch).filter((one) => one !== undefined));
  }

  appendSwitch(name: string, value = ''): void {
    this.#appended.set(name.toLowerCase(), value);
  }

  removeSwitch(name: string): void {
    this.#appended.delete(name.toLowerCase());
    this.#given.delete(name.toLowerCase());
  }

  hasSwitch(name: string): boolean {
    return this.#appended.has(name.toLowerCase()) || this.#given.has(name.toLowerCase());
  }

  getSwitchValue(name: string): string {
    return this.#appended.get(name.toLowerCase()) ?? this.#given.get(name.toLowerCase()) ?? '';
  }

  /** For Chromium. */
  appended(): (readonly [name: string, value: string])[] {
    return [...this.#appended];
  }
}
