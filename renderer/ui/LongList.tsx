// A list that may be long: beyond a few dozen only what is near the window exists in the page. Each item says its place and
// how many there are, so that a screen reader counts them all; what has focus stays when it is scrolled away.
import { createContext, type ReactElement, type ReactNode, useContext, useRef, useState } from 'react';
import { type CustomItemComponentProps, Virtualizer, WindowVirtualizer } from 'virtua';
import { classes } from './classes.ts';
import style from './LongList.module.css';
import { useScroller } from './useScroller.ts';

/** Up to here all of it is there: found by the system's own search, and printed as it is. */
const ALL_THERE = 60;

type LongListProps<Item> = {
  label?: string;
  labelledBy?: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** A line above the first item, as above rows. */
  lined?: boolean;
  /** Up to how many all of it is there. */
  allThere?: number;
  /** About how high an item is, in pixels: where items are high, a guess keeps dozens of them from being made at first. */
  height?: number;
  children: (item: Item) => ReactNode;
};

const Size = createContext(0);

export function LongList<Item>({
  label,
  labelledBy,
  items,
  keyOf,
  lined = false,
  allThere = ALL_THERE,
  height,
  children,
}: LongListProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const { scroller, margin } = useScroller(list);
  const [focused, setFocused] = useState<number | null>(null);
  const line = lined && style.lined;
  const names = { role: 'list', 'aria-label': label, 'aria-labelledby': labelledBy } as const;
  if (items.length <= allThere) {
    return (
      <div {...names} className={classes(line)}>
        {items.map((item) => (
          <div key={keyOf(item)} role="listitem">
            {children(item)}
          </div>
        ))}
      </div>
    );
  }
  // One before and after it, so that Tab finds the next stop.
  const kept = focused === null ? [] : [focused - 1, focused, focused + 1].filter((at) => at >= 0 && at < items.length);
  const shared = {
    data: items,
    item: ListItem,
    keepMounted: kept,
    ...(height === undefined ? {} : { itemSize: height }),
    children: (item: Item): ReactElement => <div key={keyOf(item)}>{children(item)}</div>,
  };
  return (
    <Size value={items.length}>
      <div
        ref={list}
        {...names}
        className={classes(style.long, line)}
        onFocus={({ target }) => setFocused(placeOf(target))}
        onBlur={() => setFocused(null)}
      >
        {scroller === null ? (
          <WindowVirtualizer {...shared} />
        ) : (
          <Virtualizer {...shared} scrollRef={scroller} startMargin={margin} />
        )}
      </div>
    </Size>
  );
}

function ListItem({ ref, style: position, index, children }: CustomItemComponentProps) {
  const size = useContext(Size);
  return (
    <div ref={ref} style={position} role="listitem" aria-setsize={size} aria-posinset={index + 1} data-place={index}>
      {children}
    </div>
  );
}

function placeOf(target: Element): number | null {
  const place = target.closest('[data-place]')?.getAttribute('data-place');
  return place === null || place === undefined ? null : Number(place);
}
