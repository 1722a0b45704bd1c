// What was typed in a form that does not fit yet. It outlives its page while the journal is open and, inside the vault, a lock;
// as soon as it fits or is given up it is gone. This map is the root of the forms that do not fit.
import { useEffect, useRef, useState } from 'react';
import { isAbout, UNFINISHED } from '../../preload/contract/schemas/unfinished.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { call } from '../api/client.ts';
import { forTheShell } from '../features/session/saving/forTheShell.ts';
import { onFlush } from './flush.ts';

const forms = new Map<string, string>();
let stored = '[]';

const present = () => [...forms].map(([form, typed]) => ({ form, typed })).slice(-UNFINISHED.forms);

/** When the journal opens, before any form is drawn. */
export async function findUnfinished(): Promise<void> {
  const found = await call('unfinished.read', {});
  stored = JSON.stringify(found.forms);
  for (const { form, typed } of found.forms) if (!forms.has(form)) forms.set(form, typed);
}

async function write(): Promise<void> {
  const now = present();
  if (JSON.stringify(now) === stored) return;
  await call('unfinished.save', { forms: now });
  stored = JSON.stringify(now);
}

onFlush(async () => {
  try {
    await write();
    return { saved: true };
  } catch (thrown) {
    return { saved: false, because: forTheShell(thrown instanceof Refusal ? thrown.error.code : 'internal') };
  }
});

export const isUnfinished = (form: string): boolean => forms.has(form);

/** Of what was given up: the journal has let go of these already. */
export function forgetFormsAbout(ids: readonly string[]): void {
  const about = new Set(ids);
  for (const form of forms.keys()) if (isAbout(form, about)) forms.delete(form);
  void write().catch(() => {});
}

/** After a destruction, before which everything was written down: what the journal has no more must not come from here again. */
export async function forgetDestroyed(): Promise<void> {
  const { forms: there } = await call('unfinished.read', {});
  for (const form of forms.keys()) if (!there.some((one) => one.form === form)) forms.delete(form);
  for (const { form, typed } of there) forms.set(form, typed);
  stored = JSON.stringify(there);
}

/**
 * State of a form under its name: `initial`, or what was typed in it before and did not fit. Values are plain JSON. The third
 * forgets it, for a form that is done.
 */
export function useUnfinished<Typed>(
  form: string,
  initial: Typed,
  fits: (typed: Typed) => boolean,
): readonly [Typed, (typed: Typed) => void, () => void] {
  const [typed, setTyped] = useState<Typed>(() => restored(forms.get(form), initial));
  const untouched = useRef(JSON.stringify(initial));
  const forget = (): void => {
    // What is no longer unfinished must not come back after a crash.
    if (forms.delete(form)) void write().catch(() => {});
  };
  const change = (next: Typed): void => {
    setTyped(next);
    const text = JSON.stringify(next);
    if (fits(next) || text === untouched.current || text.length > UNFINISHED.typed) forget();
    else forms.set(form, text);
  };
  useEffect(() => {
    untouched.current = JSON.stringify(initial);
  });
  return [typed, change, forget];
}

/** Of an earlier shape of the form what is there is taken. */
function restored<Typed>(text: string | undefined, initial: Typed): Typed {
  if (text === undefined) return initial;
  const found: unknown = JSON.parse(text);
  if (typeof initial === 'object' && typeof found === 'object') return { ...initial, ...(found as Partial<Typed>) };
  return typeof found === typeof initial ? (found as Typed) : initial;
}
