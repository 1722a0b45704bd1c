// Puts the scripts for the two worlds of a page together as text.
import { bridgePeer } from './bridge.ts';
import { type Keyboard, pageKeyboard } from './keyboard.ts';
import { pageWorld } from './pageWorld.ts';
import { pagePorts } from './ports.ts';
import { previewBar } from './previewBar.ts';
import { type WallParts, type WallPlan, wall } from './wall.ts';
import { watchPage } from './watch.ts';
import { LISTEN, SPEAK } from './wire.ts';

export type Injection = {
  /** A name nobody in the page can guess; the two worlds find each other by it. */
  readonly key: string;
  readonly preload: string;
  readonly subframes: boolean;
  readonly keyboard: Keyboard;
  /** What the bar of a preview says; without it there is no bar. */
  readonly notice: string | undefined;
};

const PARTS: WallParts = { bridgePeer, pagePorts, pageKeyboard, watchPage };

/** `run(first, second)`, with every argument as text. */
const call = (run: (...given: never[]) => void, ...given: readonly string[]): string =>
  `(${run.toString()})(${given.join(', ')});`;

export const scriptForPage = ({ key, subframes }: Injection): string =>
  call(pageWorld, JSON.stringify(key), bridgePeer.toString(), String(subframes));

export function scriptForWall({ key, preload, subframes, keyboard, notice }: Injection): string {
  const plan: WallPlan = { key, subframes, keyboard, speak: SPEAK, listen: LISTEN };
  const parts = Object.entries(PARTS).map(([name, part]) => `${name}: ${part.toString()}`);
  const environment = '{ contextIsolated: true, sandboxed: true, type: "renderer", env: {} }';
  const run = `(require) => { (function (exports, require, module, process) {\n${preload}\n})({}, require, { exports: {} }, ${environment}); }`;
  const bar = notice === undefined ? '' : call(previewBar, JSON.stringify(notice));
  return call(wall, JSON.stringify(plan), `{ ${parts.join(', ')} }`, run) + bar;
}
