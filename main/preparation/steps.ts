// The way back through the decisions of each preparation, as long as the journal stays open. It holds contents and no copies of
// notes: a step back restores decisions, and unlearns what the step taught.
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Lesson } from './learned.ts';
import type { PreparationContent } from './preparations.ts';

export type Step = {
  readonly before: PreparationContent;
  readonly unlearn: (() => Lesson | undefined) | undefined;
};

const KEPT = 200;

export class Steps {
  readonly #made = new Map<Id, readonly Step[]>();

  made(id: Id, step: Step): void {
    this.#made.set(id, [...(this.#made.get(id) ?? []), step].slice(-KEPT));
  }

  canUndo(id: Id): boolean {
    return (this.#made.get(id) ?? []).length > 0;
  }

  /** Whether the last step was about the same paragraphs as `content`. */
  isOf(id: Id, content: PreparationContent): boolean {
    const last = this.#made.get(id)?.at(-1);
    return last !== undefined && JSON.stringify(last.before.taken) === JSON.stringify(content.taken);
  }

  /** Takes the last step out. */
  back(id: Id): Step | undefined {
    const all = this.#made.get(id) ?? [];
    this.#made.set(id, all.slice(0, -1));
    return all.at(-1);
  }

  /** What was chosen changed: an earlier content would bring back what is not chosen any more. */
  forget(id: Id): void {
    this.#made.delete(id);
  }
}
