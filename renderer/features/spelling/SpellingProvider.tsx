// Spelling for every writing field of the open journal: one worker, the choice from the vault, one menu of suggestions.
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react';
import type { SpellingChoice } from '../../../preload/contract/schemas/spelling.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { windowClock } from '../session/saving/clock.ts';
import style from './Spelling.module.css';
import { Spelling, type StartSpelling, type Use } from './Spelling.ts';
import type { ShippedLanguage, Told } from './spellingMessages.ts';
import { type MarksParts, spellingMarks } from './spellingMarks.ts';
import { type AskedWord, SuggestionMenu } from './SuggestionMenu.tsx';
import { startSpellingWorker } from './trustedWorker.ts';

type Provided = { readonly spelling: Spelling; readonly marks: ReturnType<typeof spellingMarks> };
const SpellingContext = createContext<Provided | null>(null);

/** Null outside an open journal, e.g. in the door. */
export const useSpelling = (): Provided | null => useContext(SpellingContext);

export function SpellingProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<AskedWord | null>(null);
  const [provided] = useState(() => {
    const spelling = new Spelling(startWorker);
    const onAsk: MarksParts['onAsk'] = (view, word) => setAsked({ view, word });
    return { spelling, marks: spellingMarks({ spelling, clock: windowClock, className: style.unknown ?? '', onAsk }) };
  });
  const { spelling } = provided;
  useDictionary(spelling);
  return (
    <SpellingContext value={provided}>
      {children}
      <SuggestionMenu asked={asked} spelling={spelling} onClose={() => setAsked(null)} />
    </SpellingContext>
  );
}

/** Keeps the worker's dictionary as the leader chose it. */
function useDictionary(spelling: Spelling): void {
  const kept = useAnswer('spelling.read', {}).data;
  const names = useAnswer('spelling.names', {}, { fresh: true }).data;
  const system = useAnswer('shell.status', {}).data?.language;
  const language = kept === undefined || system === undefined ? undefined : languageOf(kept.choice, system);
  const words = kept?.words;
  const ownDictionary = language === 'own' ? kept?.ownDictionary : undefined;

  // Words added later go to the same worker; only another dictionary begins anew.
  const begin = useEffectEvent((use: Use | undefined) => spelling.use(use && { ...use, personal: words ?? [] }));
  useEffect(() => {
    if (language === undefined) return;
    let current = true;
    void dictionaryOf(language).then(
      (dictionary) => current && begin(dictionary && { language: dictionary, personal: [] }),
    );
    return () => {
      current = false;
    };
  }, [language, ownDictionary]);
  useEffect(() => spelling.usePersonal(words ?? []), [words, spelling]);
  useEffect(() => spelling.useNames(names ?? []), [names, spelling]);
  useEffect(() => () => spelling.end(), [spelling]);
}

/** One of ours by its name, the leader's own as it lies in the vault; undefined when there is none to look in. */
async function dictionaryOf(language: ShippedLanguage | 'own' | 'off'): Promise<Use['language'] | undefined> {
  if (language === 'off') return undefined;
  if (language !== 'own') return language;
  return (await call('spelling.dictionary', {}).catch(() => null)) ?? undefined;
}

/** Of other languages we ship no dictionary, so nothing is marked before the leader has chosen one. */
export function languageOf(choice: SpellingChoice, system: string): ShippedLanguage | 'own' | 'off' {
  if (choice !== 'system') return choice;
  const [language = '', ...rest] = system.toLowerCase().split('-');
  if (language !== 'en') return 'off';
  return rest.length === 0 || rest.includes('us') ? 'en-us' : 'en-gb';
}

const startWorker: StartSpelling = (hear) => {
  const worker = startSpellingWorker();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
  worker.onerror = () => hear({ kind: 'failed' });
  worker.postMessage(null, [port2]);
  return {
    post: (asked) => port1.postMessage(asked),
    end: () => {
      port1.close();
      worker.terminate();
    },
  };
};
