// What Chromium's browser part would tell Electron without a script: the policy's violations, focus, use of the mouse or
// keyboard (for the idle time), the wish for a context menu. Reports carry no text of the page.
// It is sent to the page as text: it must not refer to anything but its parameters.

export type Sight =
  | { readonly seen: 'violation'; readonly directive: string; readonly blocked: string; readonly source: string }
  | { readonly seen: 'focus' | 'blur' | 'use' }
  | { readonly seen: 'context-menu'; readonly x: number; readonly y: number; readonly isEditable: boolean };

export function watchPage(report: (sight: Sight) => void): void {
  const USE_REPORTED_EVERY_MS = 1_000;
  let lastUse = -USE_REPORTED_EVERY_MS;

  document.addEventListener('securitypolicyviolation', (event) => {
    const source = `${event.sourceFile}:${event.lineNumber}`;
    report({ seen: 'violation', directive: event.effectiveDirective, blocked: event.blockedURI, source });
  });
  window.addEventListener('focus', (event) => event.target === window && report({ seen: 'focus' }), true);
  window.addEventListener('blur', (event) => event.target === window && report({ seen: 'blur' }), true);
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || event.timeStamp - lastUse < USE_REPORTED_EVERY_MS) return;
        lastUse = event.timeStamp;
        report({ seen: 'use' });
      },
      { capture: true, passive: true },
    );
  }
  window.addEventListener('contextmenu', (event) => {
    if (!event.isTrusted) return;
    if (!event.defaultPrevented) {
      const target = event.composedPath()[0];
      const isEditable =
        target instanceof HTMLInputElement ||
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLElement && target.isContentEditable);
      report({ seen: 'context-menu', x: event.clientX, y: event.clientY, isEditable });
    }
    // Electron has no menu of its own; Chromium's would offer to print, to inspect and to search the web.
    event.preventDefault();
  });
}
