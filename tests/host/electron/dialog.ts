// Dialogs without a window. Under a test they wait for the answer the test gives, before or after they open, and what the
// app asked for is kept. In a preview they answer themselves, in a way that loses nothing, and say so on the terminal.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';

export type DialogKind = 'save' | 'open' | 'message' | 'print';
export type SeenDialog = { readonly kind: DialogKind; readonly options: object };
/** `cancel`, `print`, `fail`, a path, several paths, or the number of a button. */
export type DialogAnswer = string | readonly string[] | number;

/** Where answers come from. */
export type Answering = (dialog: SeenDialog) => Promise<DialogAnswer>;

/** Answers and dialogs, whichever comes first. */
export class ScriptedAnswers {
  readonly #answers = new Map<DialogKind, DialogAnswer[]>();
  readonly #waiting = new Map<DialogKind, ((answer: DialogAnswer) => void)[]>();

  give(kind: DialogKind, answer: DialogAnswer): void {
    const waiting = this.#waiting.get(kind)?.shift();
    if (waiting) waiting(answer);
    else this.#answers.set(kind, [...(this.#answers.get(kind) ?? []), answer]);
  }

  take(kind: DialogKind): Promise<DialogAnswer> {
    const ready = this.#answers.get(kind)?.shift();
    if (ready !== undefined) return Promise.resolve(ready);
    return new Promise((resolve) => this.#waiting.set(kind, [...(this.#waiting.get(kind) ?? []), resolve]));
  }
}

/** A preview has no dialog to show: it takes the user's Downloads folder and says what it did. */
export function previewAnswer(downloads: string, say: (sentence: string) => void): Answering {
  return async ({ kind, options }) => {
    if (kind === 'save') {
      const path = freeName(downloads, basename((options as SaveDialogOptions).defaultPath ?? 'export'));
      say(`The preview has no save dialog. It saves to ${path}`);
      return path;
    }
    if (kind === 'open') {
      const path = newestMatching(downloads, options as OpenDialogOptions);
      say(
        path === undefined
          ? `The preview has no open dialog, and ${downloads} holds no such file.`
          : `The preview has no open dialog. It opens ${path}`,
      );
      return path ?? 'cancel';
    }
    if (kind === 'print') {
      say('The preview cannot print.');
      return 'fail';
    }
    const { message, buttons = [], cancelId } = options as MessageBoxOptions;
    const chosen = cancelId ?? Math.max(0, buttons.length - 1);
    say(`The preview has no message box. It was asked: ${message} It answers: ${buttons[chosen] ?? 'OK'}`);
    return chosen;
  };
}

function freeName(folder: string, name: string): string {
  const end = extname(name);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${basename(name, end)} (${number})${end}`);
    if (!existsSync(path)) return path;
  }
}

function newestMatching(folder: string, { filters = [], properties = [] }: OpenDialogOptions): string | undefined {
  if (properties.includes('openDirectory')) return existsSync(folder) ? folder : undefined;
  const ends = filters.flatMap(({ extensions }) => extensions).map((one) => `.${one}`);
  const suits = (name: string) => ends.length === 0 || ends.includes('.*') || ends.includes(extname(name));
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter(suits)
        .map((name) => join(folder, name))
    : [];
  return files.map((path) => ({ path, at: statSync(path).mtimeMs })).toSorted((one, other) => other.at - one.at)[0]
    ?.path;
}

export class HostDialog {
  readonly #answer: Answering;
  readonly #boxSeen: (title: string, content: string) => void;

  constructor(answer: Answering, boxSeen: (title: string, content: string) => void) {
    this.#answer = answer;
    this.#boxSeen = boxSeen;
  }

  /** The window in front comes first and may be left out, as in Electron. */
  async showSaveDialog(...given: readonly object[]): Promise<SaveDialogReturnValue> {
    const answer = await this.#answer({ kind: 'save', options: given.at(-1) ?? {} });
    return typeof answer !== 'string' || answer === 'cancel'
      ? { canceled: true, filePath: '' }
      : { canceled: false, filePath: answer };
  }

  async showOpenDialog(...given: readonly object[]): Promise<OpenDialogReturnValue> {
    const answer = await this.#answer({ kind: 'open', options: given.at(-1) ?? {} });
    if (typeof answer === 'number' || answer === 'cancel') return { canceled: true, filePaths: [] };
    return { canceled: false, filePaths: typeof answer === 'string' ? [answer] : [...answer] };
  }

  async showMessageBox(...given: readonly object[]): Promise<MessageBoxReturnValue> {
    const answer = await this.#answer({ kind: 'message', options: given.at(-1) ?? {} });
    return { response: typeof answer === 'number' ? answer : 0, checkboxChecked: false };
  }

  showErrorBox(title: string, content: string): void {
    this.#boxSeen(title, content);
  }
}
