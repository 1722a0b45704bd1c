// How a window stands, so that the fresh one after a lock stands there too, and does not push itself in front of what
// the leader is doing elsewhere. Kept in memory only, never on disk.
import type { Rectangle } from 'electron';
import type { UsedBrowserWindow } from './usedElectron.ts';

export type Standing = {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
  readonly fullScreen: boolean;
  readonly minimized: boolean;
  /** Another program has the focus. A window that was taken off the screen does not count as that. */
  readonly behind: boolean;
};

export const standingOf = (window: UsedBrowserWindow): Standing => ({
  bounds: window.getNormalBounds(),
  maximized: window.isMaximized(),
  fullScreen: window.isFullScreen(),
  minimized: window.isMinimized(),
  behind: window.isVisible() && !window.isFocused(),
});

/** Shows a window that was made with `standing.bounds`; the first one, without a standing, simply appears. */
export function showAs(window: UsedBrowserWindow, standing: Standing | undefined): void {
  if (standing?.maximized) window.maximize();
  if (standing?.fullScreen) window.setFullScreen(true);
  if (standing?.minimized) window.minimize();
  else if (standing?.behind) window.showInactive();
  else window.show();
}
