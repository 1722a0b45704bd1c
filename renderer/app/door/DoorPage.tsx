// The frame of everything outside the journal: one column in the middle, large words, nothing else in the room.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { StatusLine } from '../status.tsx';
import style from './DoorPage.module.css';

type DoorPageProps = { title: string; lead?: ReactNode; children: ReactNode };

export function DoorPage({ title, lead, children }: DoorPageProps) {
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!page.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);
  return (
    <main ref={page} className={style.page}>
      <div className={style.column}>
        <h1 ref={heading} tabIndex={-1} className={style.title}>
          {title}
        </h1>
        {lead === undefined ? null : <p>{lead}</p>}
        {children}
        <StatusLine />
      </div>
    </main>
  );
}
