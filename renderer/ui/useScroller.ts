// What scrolls a long list: `main`, or the whole page where the window is low; and how far below its top the list begins.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

type Scroller = {
  /** Null when the whole page scrolls. */
  readonly scroller: RefObject<HTMLElement | null> | null;
  readonly margin: number;
};

export function useScroller(list: RefObject<HTMLElement | null>): Scroller {
  const main = useRef<HTMLElement | null>(null);
  const [found, setFound] = useState({ inMain: true, margin: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    main.current = element?.closest('main') ?? null;
    const around = main.current;
    if (element === null || around === null) return;
    const measure = (): void => {
      const inMain = ['auto', 'scroll'].includes(getComputedStyle(around).overflowY);
      const top = element.getBoundingClientRect().top - around.getBoundingClientRect().top;
      const margin = Math.round(top + around.scrollTop);
      setFound((before) => (before.inMain === inMain && before.margin === margin ? before : { inMain, margin }));
    };
    measure();
    // What stands above the list may open, close or wrap anew.
    const watch = new ResizeObserver(measure);
    for (const part of [around, ...around.querySelectorAll('main > *, main > * > *')]) watch.observe(part);
    return () => watch.disconnect();
  }, [list]);
  return { scroller: found.inMain ? main : null, margin: found.margin };
}
