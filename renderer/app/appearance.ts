// Puts theme, writing size and motion on <html>, where styles/tokens.css reads them. `system` follows the system's own
// wish for dark and for more contrast, also while the window is open.
import { useEffect } from 'react';
import type { Settings } from '../../preload/contract/schemas/settings.ts';

export type Theme = Exclude<Settings['theme'], 'system'>;

export function resolveTheme(setting: Settings['theme'], system: { dark: boolean; contrast: boolean }): Theme {
  if (setting !== 'system') return setting;
  const shade = system.dark ? 'dark' : 'light';
  return system.contrast ? `contrast-${shade}` : shade;
}

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

export function showAppearance({ theme, writingSize, face, motion }: Settings): void {
  const system = { dark: matchMedia(DARK).matches, contrast: matchMedia(CONTRAST).matches };
  Object.assign(document.documentElement.dataset, { theme: resolveTheme(theme, system), writingSize, face, motion });
}

export function useAppearance(settings: Settings): void {
  useEffect(() => {
    const show = (): void => showAppearance(settings);
    show();
    const wishes = [matchMedia(DARK), matchMedia(CONTRAST)];
    for (const wish of wishes) wish.addEventListener('change', show);
    return () => {
      for (const wish of wishes) wish.removeEventListener('change', show);
    };
  }, [settings]);
}
