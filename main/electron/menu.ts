// Puts the menu up. Its keys work whatever page is shown; its commands reach the page only while the journal is open.
import process from 'node:process';
import { app, Menu } from './electron.ts';
import { platformOf } from '../places/folders.ts';
import { type MenuDeeds, menuTemplate } from './menuTemplate.ts';
import { menuWords } from './menuWords.ts';

export function showMenu(deeds: MenuDeeds): void {
  const words = menuWords(app.getPreferredSystemLanguages()[0] ?? app.getLocale());
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platformOf(process.platform), words, deeds)));
}
