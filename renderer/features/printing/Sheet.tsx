// The one thing that a printer is shown (styles/print.css). It stands beside the page, where nobody sees it and no screen
// reader meets it, only while it is being printed.
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Paper } from '../../../preload/contract/schemas/shell.ts';

export function Sheet({ paper, children }: { paper: Paper; children: ReactNode }) {
  return createPortal(
    <div data-sheet={paper} aria-hidden="true" inert>
      {children}
    </div>,
    document.body,
  );
}
