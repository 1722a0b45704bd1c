// A drop could open a file or a link in the window; a drag would hand text to another program (docs/leaks.md, row 28).
import { expect, it } from 'vitest';
import { refuseDrops } from '../../../renderer/app/refuseDrops.ts';

it.each(['dragstart', 'dragover', 'drop'])('%s comes to nothing', (kind) => {
  const page = new EventTarget();
  const happens = () => {
    const event = new Event(kind, { cancelable: true });
    page.dispatchEvent(event);
    return !event.defaultPrevented;
  };
  expect(happens()).toBe(true);
  refuseDrops(page as Pick<Window, 'addEventListener'>);
  expect(happens()).toBe(false);
});
