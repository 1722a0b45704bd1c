// The Practice log on the walk through every screen: full and empty lists, every form, a table with mistakes, the sheet.
import type { Page } from 'playwright';
import type { Messages } from '../../renderer/text/index.tsx';
import { PRIVATE_WORD } from './privateWord.ts';
import { button, field, heading, writingFields } from './steps.ts';

export type Walker = {
  readonly page: () => Page;
  readonly text: Messages;
  readonly seen: (name: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly arrive: (title: string) => Promise<void>;
};

/** Begins on the Practice log. */
export async function walkPractice({ page, text, seen, press, arrive }: Walker): Promise<void> {
  const { practice, practiceForms: forms, practiceTable: table, practicePaper: paper } = text;
  const backToLog = async (): Promise<void> => {
    await press(forms.back);
    await heading(page(), text.app.place.log).waitFor();
  };
  await seen('practice log');
  await press(practice.profile.pick);
  await seen('practice log, profiles to pick');
  await press('Deutsche Balint-Gesellschaft');
  await page().getByRole('list', { name: practice.profile.title }).waitFor();
  await seen('practice log, counted by a profile');
  // The list stays open, so that focus is not lost with it.
  await button(page(), practice.profile.another).waitFor();
  await press(practice.profile.own);
  await arrive(forms.profile.title);
  await press(forms.profile.add);
  await page().getByLabel(forms.profile.least, { exact: true }).fill('0');
  await press(forms.profile.limits);
  await seen('requirement profile');
  await page().getByLabel(forms.profile.least, { exact: true }).fill('12');
  await press(forms.keep);

  for (const kind of ['supervision-session', 'observation', 'training-event', 'earlier-practice'] as const) {
    await heading(page(), text.app.place.log).waitFor();
    await press(practice.lists[kind].add);
    await arrive(forms.title[kind]);
    if (kind === 'earlier-practice') {
      await press(forms.keep);
      await page().getByText(forms.problem.date).first().waitFor();
    }
    await seen(`new entry: ${kind}`);
    if (kind === 'earlier-practice') await backToLog();
    else await press(forms.keep);
  }
  await heading(page(), text.app.place.log).waitFor();
  const supervision = page().getByRole('region', {
    name: practice.lists['supervision-session'].title,
    exact: true,
  });
  await supervision.getByRole('listitem').first().getByRole('button').click();
  await arrive(forms.title['supervision-session']);
  await seen('supervision session');
  await press(forms.tookAway);
  await arrive(forms.away.title);
  await writingFields(page()).first().click();
  await page().keyboard.type(`Zuwarten, ${PRIVATE_WORD}.`);
  await page().getByText(text.session.sign.savedAt('').trim()).first().waitFor();
  await seen('what I took away');
  await press(forms.away.back);
  await arrive(forms.title['supervision-session']);
  await press(forms.delete);
  await page().getByRole('list', { name: text.deleted.list }).waitFor();
  await seen('practice log, an entry deleted');

  await press(practice.lists.paste);
  await arrive(table.title);
  await seen('table of earlier practice');
  const lines = ['date,minutes,role', '2024-03-10,90,member', ',90,', '2024-03-10,90,member', '2024-03-17,0,'];
  await field(page(), table.pasted).fill(lines.join('\n'));
  await press(table.look);
  await page().getByText(table.problem['no-date']('3')).waitFor();
  await seen('table of earlier practice, looked at');
  await backToLog();
  await press(practice.paper);
  await arrive(paper.title);
  await page().getByRole('table', { name: paper.meetings }).waitFor();
  await seen('practice log, print or save');
  await backToLog();
}
