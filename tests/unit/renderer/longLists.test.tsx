// What is long is not all in the page, but what leaves on paper is whole, and a short list is all there.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SheetRow } from '../../../preload/contract/schemas/practiceSheet.ts';
import { MeetingsTable } from '../../../renderer/features/practice/MeetingsTable.tsx';
import { LongList } from '../../../renderer/ui/LongList.tsx';

const row: SheetRow = {
  date: '2026-03-10',
  kind: 'ongoing',
  modality: 'online',
  setting: null,
  minutes: 90,
  roles: ['co-led'],
  partner: null,
  coLeaders: [],
};
const rows = Array.from({ length: 3_000 }, () => row);
const times = (markup: string, part: string): number => markup.split(part).length - 1;

test('on paper every meeting stands in one table; on the screen thousands do not stand at once', () => {
  const paper = renderToStaticMarkup(<MeetingsTable rows={rows} on="paper" />);
  expect(times(paper, 'role="rowheader"')).toBe(rows.length);
  expect(times(paper, '<table')).toBe(1);
  const screen = renderToStaticMarkup(<MeetingsTable rows={rows} on="screen" />);
  expect(times(screen, 'role="rowheader"')).toBeLessThan(300);
});

test('a short list is all there, item by item', () => {
  const list = renderToStaticMarkup(
    <LongList label="Sessions" items={['one', 'two', 'three']} keyOf={String}>
      {(item) => <p>{item}</p>}
    </LongList>,
  );
  expect(list).toContain('role="list" aria-label="Sessions"');
  expect(times(list, 'role="listitem"')).toBe(3);
  expect(list).toContain('<p>three</p>');
});
