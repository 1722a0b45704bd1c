// F6 goes round the regions of the window (places, page, foot bar), each time to where focus was in that region last.

const CAN_FOCUS = 'button, input, textarea, select, [contenteditable="true"], [tabindex]';

export function followRegions(): { next(step: 1 | -1): void; stop(): void } {
  const last = new WeakMap<Element, HTMLElement>();
  const regionOf = (element: Element | null): Element | null => element?.closest('[data-region]') ?? null;
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const region = regionOf(target);
    if (region) last.set(region, target);
  };
  document.addEventListener('focusin', remember);

  const entrance = (region: Element): HTMLElement | null => {
    const before = last.get(region);
    if (before?.isConnected && region.contains(before)) return before;
    return region.querySelector<HTMLElement>('[aria-current]') ?? region.querySelector<HTMLElement>(CAN_FOCUS);
  };

  return {
    next(step) {
      const regions = [...document.querySelectorAll('[data-region]')].filter((region) => region.checkVisibility());
      const current = regionOf(document.activeElement);
      const from = current ? regions.indexOf(current) : -step;
      const region = regions.at((from + step) % regions.length);
      if (region) entrance(region)?.focus();
    },
    stop: () => document.removeEventListener('focusin', remember),
  };
}
