// Covers the whole window at once. A native modal dialog lies in the top layer, above every other dialog, and makes all
// the rest inert: nothing under it is painted, focused, or left in the accessibility tree. Esc does not close it.
import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import style from './Cover.module.css';

type CoverProps = {
  title: string;
  /** What takes focus: never the deed that destroys. */
  focus: RefObject<HTMLElement | null>;
  children: ReactNode;
};

export function Cover({ title, focus, children }: CoverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    focus.current?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [focus]);
  return (
    <dialog
      ref={dialog}
      className={style.cover}
      aria-labelledby={id}
      // Chromium closes a dialog on a second Esc whatever its listeners say, unless it is told so here.
      {...{ closedby: 'none' }}
      onCancel={(event) => event.preventDefault()}
    >
      <div className={style.words}>
        <h1 id={id}>{title}</h1>
        {children}
      </div>
    </dialog>
  );
}
