// Everything that could be read of a damaged journal, as one plain text that any program opens: for the day on which no program
// of this kind is left. Pure. Whoever asks for it has been told that anybody can read it.
import { LAYERS, type Layer, type Passage } from '../../preload/contract/schemas/note.ts';
import type { ReadableWords } from '../../preload/contract/schemas/rescue.ts';
import type { StoredRecord } from '../vault/records.ts';
import { decodeAlone, type Understood } from './kinds.ts';
import { noteText } from './noteText.ts';

type Of<K extends Understood['kind']> = Extract<Understood, { kind: K }>;

export function readableText(records: readonly StoredRecord[], words: ReadableWords): string {
  const known = records.map(decodeAlone);
  const of = <K extends Understood['kind']>(kind: K): Of<K>[] => known.filter((one): one is Of<K> => one.kind === kind);
  const texts = [...of('note'), ...of('version')];
  const sessions = of('session').toSorted((one, other) => one.value.date.localeCompare(other.value.date));
  const shown = new Set<string>();

  const textsOf = (sessionId: string, layer: Layer): string[] =>
    texts
      .filter(({ value }) => value.sessionId === sessionId && value.layer === layer)
      .toSorted((one, other) => Number(one.kind === 'version') - Number(other.kind === 'version'))
      .map(({ id, kind, value }) => {
        shown.add(id);
        const title =
          kind === 'note' ? words[layer] : `${words[layer]}, ${words.earlier} ${value.savedAt.slice(0, 10)}`;
        return section(`### ${title}`, value.passages);
      });

  const sessionText = ({ id, value }: Of<'session'>): string =>
    [
      `## ${value.date}`,
      ...value.cases.map(({ label }) => `- ${label}`),
      ...LAYERS.flatMap((layer) => textsOf(id, layer)),
    ].join('\n');

  const groups = of('group').map(({ id, value }) =>
    [
      `# ${value.name}`,
      value.members.map(({ name }) => name).join(', '),
      ...sessions.filter((session) => session.value.groupId === id).map(sessionText),
    ].join('\n\n'),
  );
  const groupIds = new Set(of('group').map(({ id }) => id));
  const withoutGroup = sessions.filter(({ value }) => !groupIds.has(value.groupId)).map(sessionText);
  const tookAway = of('took-away').map(({ value }) => section(`## ${words.tookAway}`, value.passages));
  const alone = texts
    .filter(({ id }) => !shown.has(id))
    .map(({ value }) => section(`## ${words[value.layer]}, ${value.savedAt.slice(0, 10)}`, value.passages));
  const rest = [...withoutGroup, ...alone, ...tookAway];
  return `${[words.title, ...groups, ...(rest.length === 0 ? [] : [`# ${words.withoutPlace}`, ...rest])].join('\n\n')}\n`;
}

const section = (title: string, passages: readonly Passage[]): string => `${title}\n\n${noteText(passages)}`;
