// A screen: one heading, perhaps a sentence under it, then what is there. The heading takes focus when the screen opens,
// so that screen readers start there, unless a field of the screen has taken it already.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { classes } from './classes.ts';
import style from './Page.module.css';

type PageProps = {
  title: string;
  /** A sentence is set to the measure of prose; anything else takes the page's width. */
  lead?: ReactNode;
  /** `table` gives tables and lists of facts more room. */
  width?: 'writing' | 'table';
  /** `private` gives the whole window the private surface. */
  tone?: 'plain' | 'private';
  children: ReactNode;
};

export function Page({ title, lead, width = 'writing', tone = 'plain', children }: PageProps) {
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!page.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={page} className={classes(style.page, width === 'table' && style.table)} data-tone={tone}>
      <header className={style.head}>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h1>
        {lead === undefined ? null : (
          <div className={classes(style.lead, typeof lead === 'string' && style.prose)}>{lead}</div>
        )}
      </header>
      {children}
    </div>
  );
}
