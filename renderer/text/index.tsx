// Every sentence the leader reads comes from here, in their language, and every date is written here.
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { Settings } from '../../preload/contract/schemas/settings.ts';
import { today } from './calendar.ts';
import { german } from './de/index.ts';
import { english, type Messages } from './en/index.ts';
import { createFormat, type Format } from './format.ts';
import { chooseLanguage, chooseLocale, type Language } from './language.ts';

export type { Messages } from './en/index.ts';

const MESSAGES: Record<Language, Messages> = { en: english, de: german };

type Speech = { text: Messages; format: Format };

const formatFor = (locale: string): Format =>
  createFormat(locale, { timeZone: Temporal.Now.timeZoneId(), today: today() });

const SpeechContext = createContext<Speech>({ text: english, format: formatFor('en-GB') });

type TextProviderProps = { language: Settings['language']; system: string; children: ReactNode };

export function TextProvider({ language, system, children }: TextProviderProps) {
  const chosen = chooseLanguage(language, system);
  const speech = useMemo(
    () => ({ text: MESSAGES[chosen], format: formatFor(chooseLocale(chosen, system)) }),
    [chosen, system],
  );
  useEffect(() => {
    document.documentElement.lang = chosen;
  }, [chosen]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export const useText = (): Messages => useContext(SpeechContext).text;
export const useFormat = (): Format => useContext(SpeechContext).format;
