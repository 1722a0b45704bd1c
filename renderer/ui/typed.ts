// What stands in a field of the system. Of a date that does not exist, or a number with a letter in it, the field says that it
// is empty; whoever reads it must not take that for nothing.
type Kind = 'text' | 'search' | 'date' | 'number';

/** Stands for what the field holds and cannot say. It is no date and no number. */
export const UNREADABLE = 'unreadable';

export const typedIn = ({ value, validity }: HTMLInputElement): string => (validity.badInput ? UNREADABLE : value);

/** For the field itself: it keeps what was begun in it as long as nothing else is put there. */
export const shownIn = (typed: string, type: Kind): string =>
  typed === UNREADABLE && (type === 'date' || type === 'number') ? '' : typed;

/** A calendar date; null when nothing stands there, undefined when it is no date. */
export function readDate(typed: string): string | null | undefined {
  if (typed === '') return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) && typed > '0001' ? typed : undefined;
}
