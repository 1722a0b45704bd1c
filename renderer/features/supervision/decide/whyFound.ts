// The reason of a finding as a sentence.
import type { FoundReason } from '../../../../preload/contract/schemas/finding.ts';
import type { Format } from '../../../text/format.ts';
import type { Messages } from '../../../text/index.tsx';

export function whySentence(reason: FoundReason, words: Messages['supervision']['whyFound'], format: Format): string {
  const why = once(reason, words, format);
  return reason.again ? words.again(why) : why;
}

function once(reason: FoundReason, words: Messages['supervision']['whyFound'], format: Format): string {
  if (reason.code === 'roster') return words.roster(format.list(reason.names), words.how[reason.how]);
  if (reason.code === 'author-collision') return words['author-collision'](format.list(reason.names));
  if (reason.code === 'recognisable') return words.recognisable[reason.what];
  return words.plain[reason.code];
}
