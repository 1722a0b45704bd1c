// Something folded small: a word that opens and closes what is under it. What was typed inside stays when it closes.
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from './Icon.tsx';
import style from './Disclosure.module.css';

type DisclosureProps = {
  label: string;
  /** A fuller name for screen readers where several disclosures say the same word; begins with `label`. */
  name?: string;
  open?: boolean;
  /** What is inside is made when it is opened for the first time: it asks for something. */
  later?: boolean;
  children: ReactNode;
};

export function Disclosure({ label, name, open: openAtFirst = false, later = false, children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  const [made, setMade] = useState(openAtFirst || !later);
  return (
    <div>
      <button
        type="button"
        className={style.word}
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => {
          setOpen(!open);
          setMade(true);
        }}
      >
        <Icon of={open ? ChevronDown : ChevronRight} />
        {label}
      </button>
      <div id={id} hidden={!open} className={style.inside}>
        {made ? children : null}
      </div>
    </div>
  );
}
