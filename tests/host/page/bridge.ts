// The wall between the two worlds of a page, as contextBridge makes it: values are copied, functions become proxies
// that call across, errors keep their message only. Both worlds run this same function over a detached element that
// nobody else can reach; its events are synchronous, so a plain return value comes back as one.
// It is sent to the page as text: it must not refer to anything outside of itself.

export type BridgePeer = {
  /** What the other side may call by name. */
  readonly serve: (name: string, run: (...given: readonly unknown[]) => unknown) => void;
  readonly call: (name: string, ...given: readonly unknown[]) => unknown;
};

export function bridgePeer(element: Element, outgoing: string, incoming: string): BridgePeer {
  type Coded = null | boolean | number | string | readonly Coded[] | { readonly is: string; readonly of?: unknown };
  type Message = { to: string | number; given: Coded; reply: number; settles?: 'value' | 'error' };
  type Callable = (...given: readonly unknown[]) => unknown;

  // Kept from before the page could replace them.
  const { stringify, parse } = JSON;
  const dispatch = element.dispatchEvent.bind(element);
  const Told = CustomEvent;
  const Later = Promise;
  const served = new Map<string | number, Callable>();
  const settling = new Map<number, { value: Callable; error: Callable }>();
  const replies = new Map<number, Coded>();
  let last = 0;

  const tell = (message: object): boolean => dispatch(new Told(outgoing, { detail: stringify(message) }));

  function encode(value: unknown): Coded {
    if (value === undefined) return { is: 'undefined' };
    if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
      return value;
    if (typeof value === 'function') {
      served.set(++last, value as Callable);
      return { is: 'function', of: last };
    }
    if (typeof value !== 'object') throw new TypeError(`A ${typeof value} cannot cross the bridge`);
    if (value instanceof Later) {
      const id = ++last;
      value.then(
        (result: unknown) => tell({ to: id, settles: 'value', given: encode(result) }),
        (problem: unknown) => tell({ to: id, settles: 'error', given: encode(problem) }),
      );
      return { is: 'promise', of: id };
    }
    if (value instanceof Error) return { is: 'error', of: String(value.message) };
    if (Array.isArray(value)) return value.map(encode);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      throw new TypeError('Only plain objects cross the bridge of this host');
    return { is: 'object', of: Object.entries(value).map(([key, inner]) => [key, encode(inner)]) };
  }

  function decode(coded: Coded): unknown {
    if (coded === null || typeof coded !== 'object') return coded;
    if (Array.isArray(coded)) return coded.map(decode);
    const { is, of } = coded as { is: string; of: unknown };
    if (is === 'function') return (...given: readonly unknown[]) => request(of as number, given);
    if (is === 'promise')
      return new Later((value, error) =>
        settling.set(of as number, { value: value as Callable, error: error as Callable }),
      );
    if (is === 'error') return new Error(of as string);
    if (is === 'object')
      return Object.fromEntries((of as [string, Coded][]).map(([key, inner]) => [key, decode(inner)]));
    return undefined;
  }

  function request(to: string | number, given: readonly unknown[]): unknown {
    const reply = ++last;
    tell({ to, given: given.map(encode), reply });
    const answer = replies.get(reply) as { is: 'thrown' | 'returned'; of: Coded } | undefined;
    replies.delete(reply);
    if (!answer) throw new Error('The other world did not answer');
    if (answer.is === 'thrown') throw decode(answer.of);
    return decode(answer.of);
  }

  function run(to: string | number, given: Coded): Coded {
    try {
      const target = served.get(to);
      if (!target) throw new Error('Nothing is served under this name');
      return { is: 'returned', of: encode(target(...(decode(given) as readonly unknown[]))) };
    } catch (problem) {
      return { is: 'thrown', of: encode(problem) };
    }
  }

  element.addEventListener(incoming, (event) => {
    const message = parse((event as CustomEvent<string>).detail) as Message & { answers?: number };
    if (message.answers !== undefined) replies.set(message.answers, message.given);
    else if (message.settles) {
      const waiting = settling.get(message.to as number);
      settling.delete(message.to as number);
      waiting?.[message.settles](decode(message.given));
    } else tell({ answers: message.reply, given: run(message.to, message.given) });
  });

  return { serve: (name, action) => void served.set(name, action), call: (name, ...given) => request(name, given) };
}
