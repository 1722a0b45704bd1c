import { describe, expect, it } from 'vitest';
import { ENTRY_ADDRESS } from '../../../main/ipc/pageAddress.ts';
import { type Caller, type Frame, isOurPage } from '../../../main/ipc/sender.ts';

const page = (url = ENTRY_ADDRESS, destroyed = false) => {
  const mainFrame: Frame = { url, parent: null };
  return { mainFrame, isDestroyed: () => destroyed };
};

describe('who may call', () => {
  it('the main frame of our own window at its entry address', () => {
    const ours = page();
    expect(isOurPage({ sender: ours, senderFrame: ours.mainFrame }, ours)).toBe(true);
  });

  const ours = page();
  const other = page();
  const child: Frame = { url: ENTRY_ADDRESS, parent: ours.mainFrame };
  const refused: [string, Caller][] = [
    ['nobody', {}],
    ['no sender', { senderFrame: ours.mainFrame }],
    ['no frame', { sender: ours }],
    ['a frame that has gone', { sender: ours, senderFrame: null }],
    ['another window', { sender: other, senderFrame: other.mainFrame }],
    ['another window that shows our frame', { sender: other, senderFrame: ours.mainFrame }],
    ['our window with the frame of another', { sender: ours, senderFrame: other.mainFrame }],
    ['an iframe at our address', { sender: ours, senderFrame: child }],
    ['a copy of our frame', { sender: ours, senderFrame: { url: ENTRY_ADDRESS, parent: null } }],
  ];
  it.each(refused)('not %s', (_name, caller) => expect(isOurPage(caller, ours)).toBe(false));

  it.each([
    `${ENTRY_ADDRESS}#top`,
    `${ENTRY_ADDRESS}?a=1`,
    `${ENTRY_ADDRESS}/`,
    'app://journal/',
    'app://journal/other.html',
    'app://journal.evil/index.html',
    'app://other/index.html',
    'https://journal/index.html',
    'file:///index.html',
    'about:blank',
    '',
  ])('not our window at %s', (url) => {
    const moved = page(url);
    expect(isOurPage({ sender: moved, senderFrame: moved.mainFrame }, moved)).toBe(false);
  });

  it('not a window that is destroyed, and nobody when there is no window', () => {
    const gone = page(ENTRY_ADDRESS, true);
    const caller = { sender: gone, senderFrame: gone.mainFrame };
    expect(isOurPage(caller, gone)).toBe(false);
    expect(isOurPage(caller, undefined)).toBe(false);
    expect(isOurPage({}, undefined)).toBe(false);
  });

  it('not a frame that was disposed of while we ask about it', () => {
    const mainFrame: Frame = {
      parent: null,
      get url(): string {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
    };
    const disposed = { mainFrame, isDestroyed: () => false };
    expect(isOurPage({ sender: disposed, senderFrame: mainFrame }, disposed)).toBe(false);
  });
});
