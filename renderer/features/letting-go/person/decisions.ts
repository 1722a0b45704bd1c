// What can be decided for a passage, and what all decisions together come to.
import type { PassageDeed, PersonPassage } from '../../../../preload/contract/schemas/lettingGoOfPerson.ts';

export function deedsFor({ stands, removable }: PersonPassage): PassageDeed[] {
  return [
    'replace',
    ...(removable ? ['remove' as const] : []),
    ...(stands.in === 'text' ? ['destroy-text' as const] : []),
    'leave',
  ];
}

/** A text is one text however many passages of it, or of its versions, say that it goes. */
export function figuresOf(
  passages: readonly PersonPassage[],
  deeds: ReadonlyMap<string, PassageDeed>,
): { readonly passages: number; readonly texts: number } {
  const destroyed = new Set(passages.filter(({ key }) => deeds.get(key) === 'destroy-text').map(textOf));
  const changed = passages.filter((one) => {
    const deed = deeds.get(one.key);
    return (deed === 'replace' || deed === 'remove') && !destroyed.has(textOf(one));
  });
  return { passages: changed.length, texts: destroyed.size };
}

const textOf = ({ key, stands }: PersonPassage): string =>
  stands.in === 'text' ? `${stands.sessionId} ${stands.layer}` : key;
