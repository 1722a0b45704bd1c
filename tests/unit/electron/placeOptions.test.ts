import { join } from 'node:path';
import { expect, it } from 'vitest';
import { placeOptions } from '../../../main/electron/placeOptions.ts';

it('asks for a place that nothing remembers', () => {
  expect(placeOptions('summary.md', join('home', 'leader'))).toEqual({
    defaultPath: join('home', 'leader', 'summary.md'),
    filters: [{ name: 'Markdown', extensions: ['md'] }],
    showsTagField: false,
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
});
