// What was not counted, gathered by reason: "6 case discussions, because your role was observer".
import type { NotCounted } from '../../preload/contract/schemas/practiceCount.ts';
import type { Unit } from '../../preload/contract/schemas/requirement.ts';
import type { Part } from './practised.ts';
import type { Because } from './reasons.ts';

export class NotCountedList {
  readonly #byReason = new Map<string, NotCounted>();

  add({ reason, which }: Because, unit: NotCounted['unit'], count: number): void {
    if (count === 0) return;
    const key = [reason, which, unit].join(' ');
    const before = this.#byReason.get(key)?.count ?? 0;
    this.#byReason.set(key, { reason, which, unit, count: before + count });
  }

  /** A part that cannot be said in this unit, in the unit in which it is known. */
  addUnknown(part: Part, unit: Unit): void {
    const { meetings, caseDiscussions, minutes } = part;
    const inMinutes = unit === 'hours' || unit === 'double-hours';
    const reason = inMinutes && (meetings !== null || caseDiscussions !== null) ? 'no-minutes' : 'other-unit';
    if (meetings !== null) this.add({ reason, which: null }, 'meetings', meetings);
    else if (caseDiscussions !== null) this.add({ reason, which: null }, 'case-discussions', caseDiscussions);
    else if (minutes !== null) this.add({ reason, which: null }, 'minutes', minutes);
  }

  get all(): readonly NotCounted[] {
    return [...this.#byReason.values()].sort((one, other) => other.count - one.count);
  }
}
