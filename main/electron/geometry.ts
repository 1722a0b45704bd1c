// Where a window stands, so that the fresh one after a lock stands there too. Kept in memory only, never on disk.
import type { BrowserWindow, Rectangle } from 'electron';

export type Geometry = { readonly bounds: Rectangle; readonly maximized: boolean; readonly fullScreen: boolean };

export const geometryOf = (window: BrowserWindow): Geometry => ({
  bounds: window.getNormalBounds(),
  maximized: window.isMaximized(),
  fullScreen: window.isFullScreen(),
});

export function restore(window: BrowserWindow, { maximized, fullScreen }: Geometry): void {
  if (maximized) window.maximize();
  if (fullScreen) window.setFullScreen(true);
}
