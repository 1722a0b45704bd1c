// Recomputes every contrast from the token file (WCAG 2.2, relative luminance), in all four themes: text at least 4.5,
// edges of controls and focus at least 3, each against the worst surface it can stand on. The figures are the design's.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const THEMES = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;
const SURFACES = ['paper', 'surface', 'private'];
const FIGURES: Record<string, { on: string[]; least: number; figures: [number, number, number, number] }> = {
  ink: { on: SURFACES, least: 4.5, figures: [14.3, 12.7, 21, 21] },
  'ink-2': { on: SURFACES, least: 4.5, figures: [7.2, 8, 17.4, 18.4] },
  'ink-3': { on: SURFACES, least: 4.5, figures: [5, 5.7, 12.6, 14.4] },
  edge: { on: SURFACES, least: 3, figures: [3.5, 4.2, 21, 21] },
  accent: { on: SURFACES, least: 4.5, figures: [6.7, 8.3, 11.7, 15.3] },
  'on-accent': { on: ['accent'], least: 4.5, figures: [7.7, 8.5, 11.7, 15.3] },
  focus: { on: SURFACES, least: 3, figures: [6.7, 10.6, 11.7, 17.4] },
  'private-ink': { on: SURFACES, least: 4.5, figures: [7.2, 8, 13.7, 13.6] },
  danger: { on: SURFACES, least: 4.5, figures: [6.6, 7.3, 11.1, 12.3] },
  'on-danger': { on: ['danger'], least: 4.5, figures: [7.6, 8.3, 11.1, 12.3] },
  caution: { on: SURFACES, least: 4.5, figures: [6.3, 9.1, 12.3, 15.4] },
  ok: { on: SURFACES, least: 4.5, figures: [6.3, 8.5, 11.9, 15.2] },
  'replaced-ink': { on: ['replaced-bg'], least: 4.5, figures: [9.4, 8.6, 11.7, 15.3] },
  'doubt-ink': { on: ['doubt-bg'], least: 4.5, figures: [9.6, 8.3, 17.4, 17.4] },
  selection: { on: ['ink'], least: 4.5, figures: [12.1, 6.9, 15.8, 7.9] },
};

const css = readFileSync(fileURLToPath(new URL('../../../renderer/styles/tokens.css', import.meta.url)), 'utf8');

function coloursOf(theme: string): Map<string, string> {
  const block = new RegExp(`:root\\[data-theme=["']${theme}["']\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('contrast of the tokens', () => {
  it('knows black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  describe.each(THEMES.map((theme, place) => ({ theme, place })))('$theme', ({ theme, place }) => {
    const colours = coloursOf(theme);
    const colour = (name: string): string => {
      const hex = colours.get(name);
      if (hex === undefined) throw new Error(`${theme} has no ${name}`);
      return hex;
    };

    it('names every colour that the light theme names', () => {
      expect([...colours.keys()].toSorted()).toEqual([...coloursOf('light').keys()].toSorted());
    });

    it.each(Object.keys(FIGURES))('%s can be read', (name) => {
      const { on, least, figures } = FIGURES[name] ?? { on: [], least: 0, figures: [] };
      const worst = Math.min(...on.map((ground) => contrast(colour(name), colour(ground))));
      expect(worst).toBeGreaterThanOrEqual(least);
      expect(Math.abs(worst - (figures[place] ?? 0))).toBeLessThan(0.06);
    });
  });
});
