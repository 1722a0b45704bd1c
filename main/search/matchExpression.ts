// What the leader typed, as an FTS5 expression of quoted strings and nothing else: no operator, column or bracket of theirs
// is ever syntax. A string ends at a quote only (https://sqlite.org/fts5.html, section 3.1), and none is ever inside one:
// the leader's quotes mark phrases.

export type Expressions = {
  /** Every word as it stands. */
  readonly whole: string;
  /** The last word may be the beginning of a longer one; undefined when its quotes were closed. */
  readonly begun: string | undefined;
  /** The words and phrases one by one, for whoever looks for any of them. */
  readonly parts: readonly string[];
};

/** What to mark in a text that is known to answer the question. */
export type Asked = { readonly parts: readonly string[]; readonly lastBegun: boolean };

/** Any of them, as an expression. */
export const anyOf = ({ parts, lastBegun }: Asked): string =>
  `${parts.map(quoted).join(' OR ')}${lastBegun ? '*' : ''}`;

const quoted = (text: string): string => `"${text}"`;

/** All words must occur; words inside "..." must stand side by side. Undefined when there is nothing to look for. */
export function matchExpressions(typed: string): Expressions | undefined {
  // SQLite reads an expression up to its first NUL; an unpaired surrogate is not UTF-8.
  const parts = [
    ...typed
      .toWellFormed()
      .replaceAll('\0', ' ')
      .matchAll(/"([^"]*)("|$)|[^\s"]+/g),
  ].flatMap(([whole, phrase, closed]) => {
    const text = (phrase ?? whole).trim();
    return /[\p{L}\p{N}\p{Co}]/u.test(text) ? [{ text, closed: closed === '"' }] : [];
  });
  const last = parts.at(-1);
  if (!last) return undefined;
  const texts = parts.map(({ text }) => text);
  const whole = texts.map(quoted).join(' ');
  return { whole, begun: last.closed ? undefined : `${whole}*`, parts: texts };
}
