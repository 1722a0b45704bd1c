// Passages of a destroyed text that were taken for an hour of supervision: what was decided about them and what was typed
// over them, or is still being typed, goes with the text. The small record counts the paragraphs that are left.
import { maskForm } from '../../preload/contract/schemas/preparation.ts';
import { isAbout } from '../../preload/contract/schemas/unfinished.ts';
import { formsWithout } from '../journal/unfinishedForms.ts';
import { textKey } from '../journal/journal.ts';
import type { Rewriting } from './rewriting.ts';
import type { TextRecords } from './textsOf.ts';

/** Answers how many passages went. */
export function destroyTaken(after: Rewriting, texts: readonly TextRecords[]): number {
  const gone = new Set(texts.map(({ sessionId, layer }) => textKey(sessionId, layer)));
  const about = new Set<string>();
  const masked = new Set<string>();
  let count = 0;
  for (const [id, line] of after.journal.preparations) {
    const content = after.find(line.contentId);
    if (content?.kind !== 'preparation-content') continue;
    const { value } = content;
    const stay = value.taken.filter(({ sessionId, layer }) => !gone.has(textKey(sessionId, layer)));
    if (stay.length === value.taken.length) continue;
    count += value.taken.length - stay.length;
    const left = new Set<string>(value.taken.filter((one) => !stay.includes(one)).map((one) => one.id));
    for (const one of left) about.add(one);
    masked.add(maskForm(id));
    const paragraphs = value.paragraphs.filter((paragraph) => !left.has(paragraph.id));
    // Words to be masked everywhere may come from the text that goes; the check finds what is left again.
    after.put({ ...content, value: { ...value, taken: stay, paragraphs, maskedForms: [] } });
    after.put({ kind: 'preparation', id, value: { ...line, paragraphs: stay.length } });
  }
  destroyTyping(after, (form) => isAbout(form, about) || masked.has(form));
  return count;
}

function destroyTyping(after: Rewriting, goes: (form: string) => boolean): void {
  const stored = after.journal.unfinished;
  const record = stored && after.find(stored.id);
  if (record?.kind !== 'unfinished') return;
  const value = formsWithout(record.value, goes);
  if (value) after.put({ ...record, value });
}
