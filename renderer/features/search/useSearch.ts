// Asks while the leader types, a moment after the last key; only the newest answer counts. Answers are kept nowhere: they
// hold words of notes, and those of private pages are gone when the screen is left.
import { useEffect, useState } from 'react';
import type { SearchAnswer } from '../../../preload/contract/schemas/search.ts';
import { call, listen } from '../../api/client.ts';

const WAIT_MS = 150;

export type Search =
  | { readonly is: 'idle' }
  | { readonly is: 'answered'; readonly answer: SearchAnswer }
  | { readonly is: 'refused'; readonly thrown: unknown };

type Question = { readonly text: string; readonly alsoPrivate: boolean };

export function useSearch(typed: string, alsoPrivate: boolean): Search {
  const text = typed.trim();
  const [answered, setAnswered] = useState<{ question: Question; search: Search } | null>(null);
  // Asked again when the rest of the journal has been read.
  const [complete, setComplete] = useState(0);
  useEffect(() => listen('searchable', () => setComplete((times) => times + 1)), []);

  useEffect(() => {
    if (text === '') return;
    let newest = true;
    const question = { text, alsoPrivate };
    const timer = setTimeout(
      () => void ask(question).then((search) => newest && setAnswered({ question, search })),
      WAIT_MS,
    );
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [text, alsoPrivate, complete]);

  // An answer that searched the private pages is not shown a moment longer than it is asked for.
  const stands = answered !== null && text !== '' && (alsoPrivate || !answered.question.alsoPrivate);
  return stands ? answered.search : { is: 'idle' };
}

async function ask({ text, alsoPrivate }: Question): Promise<Search> {
  try {
    return { is: 'answered', answer: await call('search.find', { text, private: alsoPrivate }) };
  } catch (thrown) {
    return { is: 'refused', thrown };
  }
}
