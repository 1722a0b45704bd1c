// A question or a list in front of the page. Esc closes it, and focus goes back to where it was.
import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, type RefObject, useRef } from 'react';
import { useText } from '../text/index.tsx';
import style from './Dialog.module.css';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the end. With none there is a single Close. */
  foot?: ReactNode;
  initialFocus?: RefObject<HTMLElement | null>;
};

export function Dialog({ open, onClose, title, children, foot, initialFocus }: DialogProps) {
  const text = useText().ui;
  const heading = useRef<HTMLHeadingElement>(null);
  // Long reading starts at its top; a question starts at its first button.
  const first = initialFocus ?? (foot === undefined ? heading : undefined);
  return (
    <Base.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={style.backdrop} />
        <Base.Viewport className={style.viewport}>
          <Base.Popup className={style.popup} {...(first ? { initialFocus: first } : {})}>
            <Base.Title ref={heading} tabIndex={-1} className={style.title}>
              {title}
            </Base.Title>
            {children}
            <div className={style.foot}>{foot ?? <Base.Close className={style.close}>{text.close}</Base.Close>}</div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
