// The search over an open journal: keeps the index in step with what is saved, and turns hits into lines for the page. Texts
// of results are opened from the vault when a line is made of them, and dropped again.
import { Refusal } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Layer } from '../../preload/contract/schemas/note.ts';
import type { Filters, Found, Query, SearchAnswer } from '../../preload/contract/schemas/search.ts';
import type { Journal, JournalChange } from '../journal/journal.ts';
import { readWords } from '../journal/notes.ts';
import { labelText, noteText } from '../journal/noteText.ts';
import { newestFirst } from '../journal/order.ts';
import { fitting } from './filters.ts';
import { Marking, type Texts } from './marking.ts';
import { type Asked, type Expressions, matchExpressions } from './matchExpression.ts';
import { resultLine } from './resultLine.ts';
import { type FindOptions, type Hit, SearchIndex } from './searchIndex.ts';

const MOST_RESULTS = 50;
const NOTHING: Pick<SearchAnswer, 'results' | 'more'> = { results: [], more: false };

export class JournalSearch {
  readonly #journal: Journal;
  readonly #index = new SearchIndex();
  readonly #marking = new Marking();
  readonly #soon: (deed: () => void) => void;
  #behind: JournalChange[] = [];
  #closed = false;
  #complete = false;
  readonly #damagedSessions = { debrief: new Set<Id>(), private: new Set<Id>() };
  #damaged = 0;

  /** `soon` does a deed when whoever saved has their answer; without it, it is done at once. */
  constructor(journal: Journal, soon: (deed: () => void) => void = (deed) => deed()) {
    this.#journal = journal;
    this.#soon = soon;
  }

  /** All texts are in the index. */
  get complete(): boolean {
    return this.#complete;
  }

  /** How many texts were found that are damaged. */
  get damaged(): number {
    return this.#damaged;
  }

  /** Those sessions of which a text in one of these layers is damaged. */
  damagedSessions(layers: readonly Layer[]): ReadonlySet<Id> {
    return new Set(layers.flatMap((layer) => [...this.#damagedSessions[layer]]));
  }

  /** To be called after every save. A save does not wait for the index; the next question does. */
  keepUp(change: JournalChange): void {
    this.#behind.push(change);
    this.#soon(() => this.#catchUp());
  }

  #catchUp(): void {
    if (this.#closed) return;
    for (const change of this.#behind.splice(0)) this.#follow(change);
  }

  #follow(change: JournalChange): void {
    if (change.kind === 'gone') {
      this.#index.putJoint(change.sessionId, '', '');
      this.#index.putPrivate(change.sessionId, '');
      return;
    }
    // Deleted since it was changed: that it is gone follows.
    if (!this.#journal.sessions.has(change.sessionId)) return;
    if (change.kind === 'labels') this.#putJoint(change.sessionId, this.#textOf(change.sessionId, 'debrief'));
    else if (change.layer === 'debrief') this.#putJoint(change.sessionId, noteText(change.passages));
    else this.#index.putPrivate(change.sessionId, noteText(change.passages));
  }

  /**
   * Indexes everything that was there before, newest session first. `pause` is called between two sessions and gives the
   * event loop its turn; `stopped` ends the work. A text that does not open is left out and said in `damaged`.
   */
  async build(pause: () => Promise<void>, stopped: () => boolean): Promise<void> {
    this.#index.startMany();
    for (const { id } of [...this.#journal.sessions.values()].sort(newestFirst)) {
      await pause();
      if (stopped()) return;
      this.#catchUp();
      if (!this.#journal.sessions.has(id)) continue;
      // What was saved meanwhile is in the index already.
      if (!this.#index.hasJoint(id)) this.#putJoint(id, this.#textOf(id, 'debrief'));
      const hasPrivate = this.#journal.session(id).notes.private !== null;
      if (hasPrivate && !this.#index.hasPrivate(id)) this.#index.putPrivate(id, this.#textOf(id, 'private'));
    }
    this.#index.endMany();
    this.#complete = true;
  }

  /** After `build`: makes answers quicker, in small steps. */
  async settle(pause: () => Promise<void>, stopped: () => boolean): Promise<void> {
    do await pause();
    while (!stopped() && this.#index.settle());
  }

  find(query: Query): SearchAnswer {
    const answer = { privateSearched: query.private, complete: this.#complete };
    const expressions = matchExpressions(query.text);
    this.#catchUp();
    const sessions = fitting(this.#journal.sessions.values(), query.filters);
    if (!expressions) return { ...(sessions ? this.#newest(sessions) : NOTHING), ...answer };
    const layer = query.filters?.layer ?? null;
    const { hits, asked } = this.#hits(expressions, { private: query.private, layer, sessions });
    const shown = hits.slice(0, MOST_RESULTS);
    const texts = shown.map((hit) => this.#textsOf(hit, layer));
    const marked = this.#marking.mark(texts, asked);
    const results = shown.flatMap((hit, index) => {
      const [text, marks] = [texts[index], marked[index]];
      return text && marks ? [this.#found(hit, text, marks)] : [];
    });
    return { results, more: hits.length > MOST_RESULTS, ...answer };
  }

  /** No word was asked for: sessions by what is known of them, without a line. */
  #newest(ids: ReadonlySet<Id>): Pick<SearchAnswer, 'results' | 'more'> {
    const newest = [...ids].map((id) => this.#journal.session(id)).sort(newestFirst);
    const results = newest
      .slice(0, MOST_RESULTS)
      .map(({ id }) => ({ ...this.#facts(id), where: 'session' as const, line: [] }));
    return { results, more: newest.length > MOST_RESULTS };
  }

  close(): void {
    this.#closed = true;
    this.#index.close();
    this.#marking.close();
  }

  /** Words as they stand come first; beginnings of words are looked for when these do not fill the page. */
  #hits(
    { whole, begun, parts }: Expressions,
    narrowed: Omit<FindOptions, 'atMost'>,
  ): { readonly hits: Hit[]; readonly asked: Asked } {
    // One more than is shown says whether there is more.
    const options = { ...narrowed, atMost: MOST_RESULTS + 1 };
    const hits = this.#index.find(whole, options);
    if (begun === undefined || hits.length >= MOST_RESULTS) return { hits, asked: { parts, lastBegun: false } };
    return { hits: this.#index.find(begun, options), asked: { parts, lastBegun: true } };
  }

  #putJoint(sessionId: Id, debrief: string): void {
    this.#index.putJoint(sessionId, labelText(this.#journal.session(sessionId).cases), debrief);
  }

  /** Of a question to one layer only that one is marked. */
  #textsOf({ sessionId, where }: Hit, layer: Filters['layer']): Texts {
    if (where === 'private') return { labels: '', body: this.#textOf(sessionId, 'private') };
    return {
      labels: layer === 'debrief' ? '' : labelText(this.#journal.session(sessionId).cases),
      body: layer === 'case' ? '' : this.#textOf(sessionId, 'debrief'),
    };
  }

  /** Empty when there is none, or when it cannot be read. */
  #textOf(sessionId: Id, layer: Layer): string {
    try {
      return readWords(this.#journal, sessionId, layer);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.error.code === 'vault-damaged') {
        this.#damaged++;
        this.#damagedSessions[layer].add(sessionId);
      }
      return '';
    }
  }

  #found(hit: Hit, texts: Texts, marks: ReturnType<Marking['mark']>[number]): Found {
    // The labels stand above the line anyway; it shows one only when nothing else matched.
    const inLabel = hit.where === 'joint' && marks.body.length === 0 && marks.labels.length > 0;
    return {
      ...this.#facts(hit.sessionId),
      where: hit.where === 'private' ? 'private' : inLabel ? 'case' : 'debrief',
      line: inLabel ? resultLine(texts.labels, marks.labels) : resultLine(texts.body, marks.body),
    };
  }

  #facts(sessionId: Id): Omit<Found, 'where' | 'line'> {
    const { groupId, date, cases } = this.#journal.session(sessionId);
    const groupName = this.#journal.groups.get(groupId)?.name ?? '';
    return { sessionId, groupName, date, caseLabels: cases.map(({ label }) => label) };
  }
}
