// Notes as a person writes and reads them: the identifiers are marked in the running text, {R:Xan} for a name on the roster, so that
// no offset is ever counted by hand. A file holds notes one after another; each begins with "# id setting" and lines for its roster.
import type { Named, Note, Span } from './notes.ts';

/** `?` is neutral text: masking it is neither right nor wrong (a title before a name, a year). */
const KINDS: Readonly<Record<string, string>> = {
  R: 'NAME_ROSTER',
  N: 'NAME_OTHER',
  D: 'DATE',
  L: 'LOCATION',
  G: 'ORG',
  P: 'PHONE',
  E: 'EMAIL',
  U: 'URL',
  I: 'ID',
  A: 'AGE',
  O90: 'AGE_OVER_89',
  Q: 'QUASI',
  X: 'OTHER',
  '?': 'optional',
};

export function readMarkedNotes(source: string, where: string): Note[] {
  return source
    .split(/^(?=# )/mu)
    .filter((part) => part.startsWith('# '))
    .map((part) => noteFrom(part.trimEnd(), where));
}

function noteFrom(part: string, where: string): Note {
  const blank = part.indexOf('\n\n');
  const [title = '', ...facts] = part.slice(0, blank).split('\n');
  const [, id = '', setting = ''] = /^# (\S+) (.*)$/u.exec(title) ?? [];
  const fact = (name: string): string =>
    facts.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  const people = (name: string): Named[] => listed(fact(name), '; ').map((person) => ({ name: person }));
  if (id === '' || blank < 0) throw new Error(`${where}: a note without a title or a text: ${title}`);
  const { text, spans } = unmarked(part.slice(blank + 2), `${where} ${id}`);
  return {
    id,
    setting,
    roster: { group: fact('group'), members: people('members'), leaders: people('leaders') },
    text,
    spans: spans.filter(({ type }) => type !== 'optional'),
    optional: spans.filter(({ type }) => type === 'optional'),
    hard_negatives: listed(fact('hard'), ', ').filter((word) => text.includes(word)),
  };
}

const listed = (line: string, by: string): string[] => line.split(by).filter((each) => each !== '');

function unmarked(marked: string, where: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(/\{([A-Z0-9?]+):([^{}]*)\}/gu)) {
    const [whole, letter = '', inside = ''] = mark;
    const type = KINDS[letter];
    if (type === undefined) throw new Error(`${where}: no kind of identifier is called ${letter}`);
    text += marked.slice(from, mark.index);
    spans.push({ start: text.length, end: text.length + inside.length, text: inside, type });
    text += inside;
    from = mark.index + whole.length;
  }
  text += marked.slice(from);
  if (/[{}]/u.test(text)) throw new Error(`${where}: a mark that does not close`);
  return { text, spans };
}
