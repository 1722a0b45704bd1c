// A plain verb to press. One `main` button on a screen; `danger` only for a deed that destroys.
import type { MouseEvent, ReactNode, Ref } from 'react';
import { classes } from './classes.ts';
import style from './Button.module.css';

type ButtonProps = {
  children: ReactNode;
  variant?: 'plain' | 'main' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  /** Cannot be pressed now, but keeps focus, so nobody loses their place (a disabled button would). Say nearby why. */
  blocked?: boolean;
  /** The id of the sentence that says more, e.g. why it is blocked. */
  describedBy?: string;
  /** A name for screen readers; it has to contain the words that are seen (WCAG 2.5.3). */
  name?: string;
  pressed?: boolean;
  current?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({
  children,
  variant = 'plain',
  type = 'button',
  onClick,
  blocked = false,
  describedBy,
  name,
  pressed,
  current = false,
  ref,
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      ref={ref}
      type={type}
      className={classes(style.button, style[variant])}
      onClick={press}
      aria-disabled={blocked || undefined}
      aria-describedby={describedBy}
      aria-label={name}
      aria-pressed={pressed}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </button>
  );
}
