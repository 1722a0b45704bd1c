// Asks while the leader types, a moment after the last key; only the newest answer counts. Answers are kept nowhere: they
// hold words of notes, and those of private pages are gone when the screen is left.
import { useEffect, useState } from 'react';
import { NO_FILTERS, type Filters, type Query, type SearchAnswer } from '../../../preload/contract/schemas/search.ts';
import { call, listen } from '../../api/client.ts';

const WAIT_MS = 150;

export type Search =
  | { readonly is: 'idle' }
  | { readonly is: 'answered'; readonly answer: SearchAnswer }
  | { readonly is: 'refused'; readonly thrown: unknown };

export function useSearch(typed: string, alsoPrivate: boolean, filters: Filters): Search {
  const text = typed.trim();
  const [answered, setAnswered] = useState<{ asked: string; private: boolean; search: Search } | null>(null);
  // Asked again when the rest of the journal has been read.
  const [complete, setComplete] = useState(0);
  useEffect(() => listen('searchable', () => setComplete((times) => times + 1)), []);

  const asked = JSON.stringify({ text, private: alsoPrivate, filters } satisfies Query);
  const isQuestion = text !== '' || JSON.stringify({ ...filters, layer: null }) !== JSON.stringify(NO_FILTERS);

  useEffect(() => {
    if (!isQuestion) return;
    let newest = true;
    const query: Query = JSON.parse(asked);
    const timer = setTimeout(
      () => void ask(query).then((search) => newest && setAnswered({ asked, private: query.private, search })),
      WAIT_MS,
    );
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [asked, isQuestion, complete]);

  // An answer that searched the private pages is not shown a moment longer than it is asked for.
  const stands = answered !== null && isQuestion && (alsoPrivate || !answered.private);
  return stands ? answered.search : { is: 'idle' };
}

async function ask(query: Query): Promise<Search> {
  try {
    return { is: 'answered', answer: await call('search.find', query) };
  } catch (thrown) {
    return { is: 'refused', thrown };
  }
}
