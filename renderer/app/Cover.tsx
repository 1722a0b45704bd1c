// Covers the whole window at once. A native modal dialog lies in the top layer, above every other dialog, and makes all
// the rest inert: nothing under it is painted, focused, or left in the accessibility tree. Esc does not close it, and
// neither keys nor commands reach what is covered.
import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import style from './Cover.module.css';

type CoverProps = {
  title: string;
  /** What takes focus: never the deed that destroys. */
  focus: RefObject<HTMLElement | null>;
  children: ReactNode;
};

export const isCovered = (): boolean => document.querySelector('[data-cover]') !== null;

export function Cover({ title, focus, children }: CoverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    focus.current?.focus();
    const keep = (event: KeyboardEvent): void => event.stopPropagation();
    addEventListener('keydown', keep, { capture: true });
    return () => {
      removeEventListener('keydown', keep, { capture: true });
      shown?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [focus]);
  return createPortal(
    <dialog
      ref={dialog}
      data-cover
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
    </dialog>,
    // Beside the root, not in it: a dialog that is open hides the whole root from screen readers.
    document.body,
  );
}
