// The process of one window: Chromium's driver, and the page's end of its ports. It ends with the window, because what
// was said over a port lies in its memory, and main's process must never have held it.
import type { ChildProcess } from 'node:child_process';
import process from 'node:process';
import { lost } from '../ports/lost.ts';
import { Ends } from '../ports/ends.ts';
import { removeFolder } from '../removeFolder.ts';
import { endChromium, isRunning, startChromium } from './chromium.ts';
import type { FromDriver, PageRequest, RequestAnswer, ToDriver, WindowPlan } from './messages.ts';
import { Window } from './window.ts';

const FLUSHED_WITHIN_MS = 3_000;

let plan: WindowPlan | undefined;
let browser: ChildProcess | undefined;
let opening: Promise<Window> | undefined;
let ending = false;
let lastAsk = 0;
const asked = new Map<number, (answer: RequestAnswer) => void>();

const tell = (message: FromDriver): void => {
  if (process.connected && !ending) process.send?.(message, lost);
};
const ends = new Ends((state) => tell({ from: 'end', state }));
const ask = (request: PageRequest): Promise<RequestAnswer> => {
  tell({ from: 'request', id: ++lastAsk, request });
  return new Promise((resolve) => asked.set(lastAsk, resolve));
};

async function open(wanted: WindowPlan): Promise<Window> {
  plan = wanted;
  browser = startChromium(wanted);
  browser.on('error', (problem) => tell({ from: 'failed', reason: problem.message }));
  const window = await Window.open(wanted, browser, { tell, ask, ends }, () => tell({ from: 'closed-by-user' }));
  tell({ from: 'opened', browser: browser.pid ?? 0 });
  return window;
}

/** What is persistent is written to disk first; everything else goes at once, with its folder. */
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  if (plan?.persistent) await closeInGoodOrder();
  if (browser && isRunning(browser)) {
    const gone = new Promise((resolve) => browser?.once('exit', resolve));
    endChromium(browser);
    await gone;
  }
  if (plan && !plan.persistent) removeFolder(plan.profile);
  process.exit();
}

async function closeInGoodOrder(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, FLUSHED_WITHIN_MS));
  const gone = new Promise((resolve) => browser?.once('exit', resolve));
  const closing = opening?.then((window) => window.cdp.send('Browser.close'));
  // One that does not open or answer is ended like any other.
  closing?.catch(() => {});
  await Promise.race([gone, late]);
}

async function result(id: number, run: (window: Window) => Promise<unknown>): Promise<void> {
  try {
    if (!opening) throw new Error('The window is not open');
    tell({ from: 'result', id, ok: true, value: await run(await opening) });
  } catch (problem) {
    tell({ from: 'result', id, ok: false, value: problem instanceof Error ? problem.message : String(problem) });
  }
}

const withWindow = (run: (window: Window) => void): void => void opening?.then(run, () => {});

function hear(message: ToDriver): void {
  switch (message.to) {
    case 'open':
      opening = open(message.plan);
      opening.catch((problem: unknown) => tell({ from: 'failed', reason: String(problem) }));
      return;
    case 'load':
      return void result(message.id, (window) => window.load(message.url));
    case 'command':
      return void result(message.id, (window) => window.command(message.method, message.params));
    case 'clipboard': {
      const { write } = message;
      return void result(message.id, ({ clipboard }) =>
        write === undefined ? clipboard.read() : clipboard.write(write),
      );
    }
    case 'clipboard-formats':
      return void result(message.id, ({ clipboard }) => clipboard.hasOwnFormats());
    case 'answer':
      asked.get(message.id)?.(message.answer);
      asked.delete(message.id);
      return;
    case 'unload':
      return withWindow((window) => window.leave(message.leave));
    case 'reply':
      return withWindow((window) => window.reply(message.document, message.call, message.ok, message.value));
    case 'event':
      return withWindow((window) => window.event(message.frame, message.channel, message.given, message.tickets));
    case 'keyboard':
      return withWindow((window) => window.setKeyboard(message.keyboard));
    case 'end':
      // After the event that brought the ticket, in the same way, so that neither overtakes the other.
      return withWindow(() => ends.hear(message.about));
    case 'close':
      return void end();
  }
}

process.on('message', (message) => hear(message as ToDriver));
// Main is gone, or wants to be.
process.on('disconnect', () => void end());
// Ctrl+C in a terminal reaches the whole group; main decides what it means.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
