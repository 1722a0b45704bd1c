// One screen in several widths and themes, judged by axe and by whether it fits.
import type { Page } from 'playwright';
import { axeFindings, standingOut } from './looking.ts';

export type View = { readonly width: number; readonly theme: string; readonly only?: readonly string[] };

export const WIDE = { width: 1280, height: 860 };
/** High enough that nothing scrolls: what a bar covers at one moment of scrolling is no finding. */
const HIGH = 6_000;

/** As the settings would show it, without leaving the screen. */
const showIn = (page: Page, theme: string) =>
  page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), theme);

/** Leaves the screen light and wide. */
export async function findingsInViews(page: Page, name: string, views: readonly View[]): Promise<string[]> {
  const findings: string[] = [];
  for (const { width, theme, only } of views) {
    await page.setViewportSize({ width, height: HIGH });
    await showIn(page, theme);
    const found = [...(await axeFindings(page, only)), ...(await standingOut(page))];
    findings.push(...found.map((one) => `${name}, ${width} px, ${theme}: ${one}`));
  }
  await showIn(page, 'light');
  await page.setViewportSize(WIDE);
  return findings;
}
