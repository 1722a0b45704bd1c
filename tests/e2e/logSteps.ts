// What the Practice log says, read as a screen reader would.
import type { Locator, Page } from 'playwright';
import { english } from '../../renderer/text/en/index.ts';
import type { Messages } from '../../renderer/text/index.tsx';

/** What stands in one row of the table of counts: meetings, case discussions, hours, double hours. */
export const rowOf = (page: Page, name: string, text: Messages = english): Locator =>
  page
    .getByRole('table', { name: new RegExp(`^${text.practice.table.title}`) })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell')
    .locator('span:last-child');
