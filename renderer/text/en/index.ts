// All English sentences, one area per file.
import { app } from './app.ts';
import { backups } from './backups.ts';
import { colleagues } from './colleagues.ts';
import { damage } from './damage.ts';
import { deleted } from './deleted.ts';
import { device } from './device.ts';
import { errors } from './errors.ts';
import { example } from './example.ts';
import { firstMinute } from './firstMinute.ts';
import { group } from './group.ts';
import { groups } from './groups.ts';
import { intensive } from './intensive.ts';
import { leaving } from './leaving.ts';
import { lettingGo } from './lettingGo.ts';
import { hour } from './hour.ts';
import { lock } from './lock.ts';
import { overTime } from './overTime.ts';
import { passphrase } from './passphrase.ts';
import { practice } from './practice.ts';
import { practiceForms } from './practiceForms.ts';
import { practicePaper } from './practicePaper.ts';
import { practiceTable } from './practiceTable.ts';
import { printing } from './printing.ts';
import { prompts } from './prompts.ts';
import { promptSettings } from './promptSettings.ts';
import { recovery } from './recovery.ts';
import { restore } from './restore.ts';
import { search } from './search.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { spelling } from './spelling.ts';
import { supervision } from './supervision.ts';
import { today } from './today.ts';
import { together } from './together.ts';
import { ui } from './ui.ts';
import { where } from './where.ts';
import type { Shape } from '../shape.ts';

export const english = {
  app,
  backups,
  colleagues,
  damage,
  deleted,
  device,
  errors,
  example,
  firstMinute,
  group,
  groups,
  intensive,
  leaving,
  lettingGo,
  hour,
  lock,
  overTime,
  passphrase,
  practice,
  practiceForms,
  practicePaper,
  practiceTable,
  printing,
  prompts,
  promptSettings,
  recovery,
  restore,
  search,
  session,
  settings,
  spelling,
  supervision,
  today,
  together,
  ui,
  where,
};

export type Messages = Shape<typeof english>;
