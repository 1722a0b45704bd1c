// The words of the menu, which exists before any page does. Everything else that the leader reads is in renderer/text.
import { PRODUCT } from './windowOptions.ts';

const en = {
  journal: 'Journal',
  write: 'Write after a session',
  search: 'Search',
  actions: 'All actions',
  hide: 'Hide what is shown',
  lock: 'Lock',
  quit: `Quit ${PRODUCT}`,
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  places: 'Places',
  today: 'Today',
  groups: 'Groups',
  supervision: 'Supervision',
  log: 'Practice log',
  where: 'Where are my notes?',
  settings: 'Settings',
  view: 'View',
  larger: 'Larger',
  smaller: 'Smaller',
  usual: 'Usual size',
  minimize: 'Minimize',
  close: 'Close',
};

export type MenuWords = Readonly<typeof en>;

const de: MenuWords = {
  journal: 'Journal',
  write: 'Nach einem Treffen schreiben',
  search: 'Suchen',
  actions: 'Handlungen und Orte',
  hide: 'Verdecken, was zu sehen ist',
  lock: 'Sperren',
  quit: `${PRODUCT} beenden`,
  edit: 'Bearbeiten',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  selectAll: 'Alles auswählen',
  places: 'Orte',
  today: 'Heute',
  groups: 'Gruppen',
  supervision: 'Supervision',
  log: 'Praxisnachweis',
  where: 'Wo sind meine Notizen?',
  settings: 'Einstellungen',
  view: 'Ansicht',
  larger: 'Größer',
  smaller: 'Kleiner',
  usual: 'Normale Größe',
  minimize: 'Minimieren',
  close: 'Schließen',
};

/** By the first of the system's languages; English for all that have no table. */
export const menuWords = (language: string): MenuWords => (/^de\b/i.test(language) ? de : en);
