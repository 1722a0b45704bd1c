// Electron, narrowed to what usedElectron.ts lists. Every file here takes its values from this one, so that using more of
// Electron than tests/host stands in for does not compile.
import * as everything from 'electron';
import type { UsedElectron } from './usedElectron.ts';

const used: UsedElectron = everything;

export const { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, MessageChannelMain } = used;
export const { nativeTheme, powerMonitor, protocol, safeStorage, session, utilityProcess } = used;
