// Which language the page speaks, and by which country's customs it writes dates.
import type { Settings } from '../../preload/contract/schemas/settings.ts';

export type Language = 'en' | 'de';

const USUAL_LOCALE: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

/** `system` is the system's first language as a BCP 47 tag; any but German is answered in English. */
export function chooseLanguage(setting: Settings['language'], system: string): Language {
  if (setting !== 'system') return setting;
  return /^de\b/i.test(system) ? 'de' : 'en';
}

/** The system's own variant of the language (en-US, de-AT) where it speaks it, else the usual one. */
export function chooseLocale(language: Language, system: string): string {
  if (!new RegExp(`^${language}-`, 'i').test(system)) return USUAL_LOCALE[language];
  try {
    return Intl.getCanonicalLocales(system)[0] ?? USUAL_LOCALE[language];
  } catch {
    return USUAL_LOCALE[language];
  }
}
