// What is still being typed in a form goes with what the form is about: a form's name holds the ids of that.
import type { Id } from '../../preload/contract/schemas/common.ts';
import { isAbout, type Unfinished } from '../../preload/contract/schemas/unfinished.ts';
import type { Journal } from './journal.ts';
import { encode } from './kinds.ts';
import type { Change } from './store.ts';

/** Undefined when none of them goes. */
export function formsWithout({ forms }: Unfinished, goes: (form: string) => boolean): Unfinished | undefined {
  const left = forms.filter((one) => !goes(one.form));
  return left.length === forms.length ? undefined : { forms: left };
}

export type FormsGone = { readonly changes: readonly Change[]; readonly written: () => void };

/** For the commit in which these go. */
export function formsGone(journal: Journal, ids: readonly Id[]): FormsGone {
  const stored = journal.unfinished;
  const about = new Set(ids);
  const value = stored && formsWithout(stored.value, (form) => isAbout(form, about));
  if (!stored || !value) return { changes: [], written: () => {} };
  return {
    changes: [{ put: encode('unfinished', stored.id, value) }],
    written: () => void (journal.unfinished = { id: stored.id, value }),
  };
}
