// The steps of a call, the same at both ends: known name, right end, right state, well-formed input, run, envelope.
// Whatever goes wrong becomes one of the closed union; no stack, no value and no text of the leader's leaves this file.
import * as v from 'valibot';
import { type JournalError, Refusal } from '../../preload/contract/errors.ts';
import {
  type End,
  type Input,
  isOperation,
  type NameAt,
  type OperationName,
  operations,
  type Output,
} from '../../preload/contract/operations.ts';
import type { Envelope } from '../../preload/contract/wire.ts';
import { inputExcess } from './inputExcess.ts';

export type JournalState = 'locked' | 'unlocked';

/** One handler for each operation of an end; leaving one out does not compile. */
export type Handlers<E extends End> = {
  readonly [N in NameAt<E>]: (input: Input<N>) => Output<N> | Promise<Output<N>>;
};

export type Answering<E extends End> = {
  readonly end: E;
  readonly handlers: Handlers<E>;
  readonly state: () => JournalState;
  /** A random reference for a mistake of ours, so that a report can name it without any text. */
  readonly reference: () => string;
};

/** Never throws and never rejects. */
export async function answer<E extends End>(name: unknown, input: unknown, at: Answering<E>): Promise<Envelope> {
  if (!isOperation(name) || operations[name].at !== at.end) return failed({ code: 'unknown-operation' });
  const wrongState = stateRefusal(name, at.state());
  if (wrongState) return failed(wrongState);
  try {
    const excess = inputExcess(input);
    if (excess) return failed(invalid(excess));
    // Every input is an object; valibot takes a list for one without fields.
    if (Array.isArray(input)) return failed(invalid('strict_object'));
    const parsed = v.safeParse(operations[name].input as v.GenericSchema, input);
    if (!parsed.success) return failed({ code: 'invalid-input', fields: parsed.issues.map(field) });
    const handler = at.handlers[name as NameAt<E>] as (input: unknown) => unknown;
    return { ok: true, value: await handler(parsed.output) };
  } catch (thrown) {
    return failed(thrown instanceof Refusal ? thrown.error : { code: 'internal', reference: at.reference() });
  }
}

const failed = (error: JournalError): Envelope => ({ ok: false, error });

function stateRefusal(name: OperationName, state: JournalState): JournalError | undefined {
  const { when } = operations[name];
  if (when === 'unlocked' && state === 'locked') return { code: 'locked' };
  if (when === 'locked' && state === 'unlocked') return { code: 'already-open' };
  return undefined;
}

const invalid = (rule: string): JournalError => ({ code: 'invalid-input', fields: [{ path: '', rule }] });

/** Path and rule of one issue. Keys come from the input, so only those a schema knows may be repeated. */
function field(issue: v.BaseIssue<unknown>): { path: string; rule: string } {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  const known = keys.every((key) => /^([a-zA-Z]{1,40}|\d{1,6})$/.test(key)) && issue.type !== 'strict_object';
  return {
    path: known
      ? keys.join('.')
      : keys
          .slice(0, -1)
          .filter((key) => /^\d{1,6}$/.test(key))
          .join('.'),
    rule: issue.type,
  };
}
