// One field, narrowed by words. Private pages are searched only after a press, and no longer once this screen is left.
import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { type Filters, type Found, NO_FILTERS } from '../../../preload/contract/schemas/search.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { Alone, useTogether } from '../../app/together.tsx';
import { useStatus } from '../../app/status.tsx';
import { today } from '../../text/calendar.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FiltersLine } from './FiltersLine.tsx';
import { FoundRow } from './FoundRow.tsx';
import { ALWAYS, daysOf } from './period.ts';
import style from './Search.module.css';
import { type Search, useSearch } from './useSearch.ts';

const { from: _from, to: _to, ...WIDE } = NO_FILTERS;

export function SearchPage() {
  const text = useText().search;
  const { go } = useNavigation();
  const [typed, setTyped] = useState('');
  const [alsoPrivate, setAlsoPrivate] = useState(false);
  const [filters, setFilters] = useState<Omit<Filters, 'from' | 'to'>>(WIDE);
  const [period, setPeriod] = useState(ALWAYS);
  const search = useSearch(typed, alsoPrivate, { ...filters, ...daysOf(period, today()) });
  const askPrivate = (asked: boolean): void => {
    setAlsoPrivate(asked);
    if (!asked && filters.layer === 'private') setFilters({ ...filters, layer: null });
  };
  const open = ({ sessionId: id, where }: Found): void =>
    go({ screen: where === 'private' ? 'private' : 'session', id });
  const results = search.is === 'answered' ? search.answer.results : [];
  return (
    <Page title={text.title}>
      <div className={style.ask}>
        <TextField
          label={text.field}
          type="search"
          value={typed}
          name="search"
          autoFocus
          onChange={(next) => setTyped(next.slice(0, LIMITS.searchText))}
        />
        <FiltersLine
          filters={filters}
          period={period}
          alsoPrivate={alsoPrivate}
          onFilters={setFilters}
          onPeriod={setPeriod}
        />
        <Alone>
          <div>
            <Button pressed={alsoPrivate} onClick={() => askPrivate(!alsoPrivate)}>
              {alsoPrivate ? <Icon of={Check} /> : null}
              {text.alsoPrivate}
            </Button>
          </div>
        </Alone>
      </div>
      <Outcome search={search} />
      {results.length === 0 ? null : (
        <ul className={style.results} aria-label={text.results}>
          {results.map((found, place) => (
            <FoundRow key={place} found={found} onOpen={() => open(found)} />
          ))}
        </ul>
      )}
    </Page>
  );
}

/** How many were found, or that nothing was: to be seen here, and to be heard from the status line. */
function Outcome({ search }: { search: Search }) {
  const { search: words, errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const together = useTogether();
  const sentence = outcomeOf(search);
  useEffect(() => {
    if (sentence !== '') say(sentence);
  }, [sentence, say]);
  // What was found is nobody's business on the next screen.
  useEffect(() => () => say(''), [say]);
  return sentence === '' ? null : <p className={style.outcome}>{sentence}</p>;

  function outcomeOf(done: Search): string {
    if (done.is === 'idle') return '';
    if (done.is === 'refused') return sentenceForThrown(done.thrown, errors, format);
    const { results, more, privateSearched, complete } = done.answer;
    const none = together ? words.nothingTogether : privateSearched ? words.nothingAtAll : words.nothing;
    const some = more ? words.first(results.length) : words.found(results.length);
    return [results.length === 0 ? none : some, ...(complete ? [] : [words.incomplete])].join(' ');
  }
}
