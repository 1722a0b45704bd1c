// Where the leader is: page, scroll position and caret, kept inside the vault while the journal is locked. A field takes
// part by `data-field`, a name that is one of its kind on its screen; editors carry it on their editable element.
import type { Place, Route } from '../../preload/contract/schemas/settings.ts';
import { caretOf, setCaret } from './caret.ts';

const GIVE_UP_AFTER_MS = 3_000;
const fields = () => document.querySelectorAll<HTMLElement>('[data-field]');

/** The element that scrolls: `main`, or the whole page where the window is low. */
function scroller(): Element {
  const main = document.querySelector('main');
  const scrolls = main !== null && ['auto', 'scroll'].includes(getComputedStyle(main).overflowY);
  return scrolls ? main : document.documentElement;
}

/** A page that takes the place of another one begins at its top. */
export function toTop(): void {
  scroller().scrollTop = 0;
}

type Caret = Pick<Place, 'field' | 'caret'>;
const NO_CARET: Caret = { field: null, caret: null };

function caretNow(element: EventTarget | null): Caret | undefined {
  if (!(element instanceof HTMLElement) || element.dataset['field'] === undefined) return undefined;
  return { field: element.dataset['field'], caret: caretOf(element) };
}

/** Follows the caret, because pressing Lock takes focus away from the field before anybody asks. */
export function followPlace(): { place(route: Route): Place; stop(): void } {
  let last: Caret = NO_CARET;
  const leave = ({ target }: FocusEvent): void => {
    last = caretNow(target) ?? last;
  };
  document.addEventListener('focusout', leave);
  return {
    place(route) {
      const present = [...fields()].some((field) => field.dataset['field'] === last.field);
      const caret = caretNow(document.activeElement) ?? (present ? last : NO_CARET);
      return { route, scroll: scroller().scrollTop, ...caret };
    },
    stop: () => document.removeEventListener('focusout', leave),
  };
}

/** Puts scroll and caret back as soon as the page has them; gives up when the leader does something first. */
export function returnTo({ scroll, field, caret }: Place): () => void {
  const attempt = (): void => {
    const wanted = [...fields()].find((element) => element.dataset['field'] === field);
    const page = scroller();
    if ((field !== null && !wanted) || page.scrollHeight - page.clientHeight < scroll) return;
    stop();
    if (wanted) setCaret(wanted, caret ?? 0);
    page.scrollTop = scroll;
  };
  const watch = new MutationObserver(attempt);
  const late = setTimeout(() => stop(), GIVE_UP_AFTER_MS);
  const stop = (): void => {
    watch.disconnect();
    clearTimeout(late);
    for (const kind of ['keydown', 'pointerdown', 'wheel']) removeEventListener(kind, stop);
  };
  for (const kind of ['keydown', 'pointerdown', 'wheel']) addEventListener(kind, stop, { passive: true });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  attempt();
  return stop;
}
