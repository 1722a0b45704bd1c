// What is looked at on a screen: the rules of axe, whether it can be read without scrolling sideways, whether focus can be
// seen at every stop of the Tab key and lies under nothing, and all words that stand on it.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Each finding as "rule: where", so that a failure names it. `only` holds the run to some rules. */
export async function axeFindings(page: Page, only?: readonly string[]): Promise<string[]> {
  // Its usual way opens a second page, which a window of this program cannot have.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(WCAG_22_AA)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What can only be read by scrolling sideways, or not at all because it is cut off there. */
export const standingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const scrolling = scrollWidth > clientWidth ? ['the page scrolls sideways'] : [];
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && element.checkVisibility() && (left < -1 || right > clientWidth + 1);
    });
    return [...scrolling, ...out.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });

const MOST_STOPS = 80;

/** The stops of the Tab key at which focus cannot be seen or lies under something else. */
export async function unseenStops(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  await page.evaluate(() => Reflect.deleteProperty(window, 'stop'));
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const { ended, problem } = await page.evaluate(lookAtStop);
    if (problem !== '') unseen.push(problem);
    if (ended) return unseen;
  }
  return [...unseen, `no end after ${MOST_STOPS} stops`];
}

/** Runs in the page. The stop before is looked at again when focus has left it: it has to look different then. */
function lookAtStop(): { ended: boolean; problem: string } {
  type Stop = { element: Element; first: Element; look: string; under: boolean };
  const kept = window as unknown as { stop?: Stop };
  const lookOf = (element: Element): string => {
    const looks: string[] = [];
    // A frame around a field may be what shows the focus.
    for (let part: Element | null = element, up = 0; part !== null && up < 3; part = part.parentElement, up++) {
      const style = getComputedStyle(part);
      looks.push(style.outline, style.border, style.borderInlineStart, style.boxShadow, style.backgroundColor);
    }
    return looks.join('|');
  };
  const nameOf = (element: Element): string =>
    `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}"`;
  const liesUnder = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 12));
    return top === null || !(element.contains(top) || top.contains(element) || top.closest('label')?.contains(element));
  };
  const now = document.activeElement;
  const before = kept.stop;
  let problem = '';
  if (before?.element.isConnected && before.element !== now) {
    if (lookOf(before.element) === before.look) problem = `not seen: ${nameOf(before.element)}`;
    else if (before.under) problem = `under something: ${nameOf(before.element)}`;
  }
  const ended = now === null || now === document.body || now === before?.first;
  if (!ended) kept.stop = { element: now, first: before?.first ?? now, look: lookOf(now), under: liesUnder(now) };
  return { ended, problem };
}

/** All words on the screen, names for screen readers included. */
export const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title', 'alt'];
    const named = [...document.querySelectorAll('body *')].flatMap((element) =>
      attributes.flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [document.body.textContent ?? '', ...named].join('\n');
  });
