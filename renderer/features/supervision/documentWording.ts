// The fixed words of the document, in the leader's language; the vault process has none of its own.
import type { Preparation, PreparationWording } from '../../../preload/contract/schemas/preparation.ts';
import type { Messages } from '../../text/index.tsx';

/** @param locale decides the language of the labels */
export function documentWording(
  { supervision }: Messages,
  locale: string,
  { period: { sessions, weeks, cases } }: Preparation,
): PreparationWording {
  const { periodLine, ...words } = supervision.document;
  const language = /^de\b/i.test(locale) ? 'de' : 'en';
  return { ...words, language, periodLine: periodLine(sessions, weeks, cases) };
}
