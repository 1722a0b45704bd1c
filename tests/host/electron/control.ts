// How a test that started this process steers it and asks it things, over the IPC channel of its fork. Without such a
// channel nothing of this exists.
import process from 'node:process';
import { lost } from '../ports/lost.ts';
import type { AskedOfHost, FromHost, ToHost } from '../control.ts';
import { removeFolder } from '../removeFolder.ts';
import type { ScriptedAnswers } from './dialog.ts';
import { preventable } from './emitter.ts';
import type { Host } from './host.ts';
import type { HostUtilityProcess } from './utilityProcess.ts';

export type Controlled = {
  readonly host: Host;
  readonly answers: ScriptedAnswers;
  readonly utilities: ReadonlySet<HostUtilityProcess>;
};

export const isControlled = (): boolean => process.send !== undefined;

export function report(message: FromHost): void {
  if (process.connected) process.send?.(message, lost);
}

export function obey({ host, answers, utilities }: Controlled): void {
  const folders = () => ({
    userData: host.app.getPath('userData'),
    sessionData: host.app.getPath('sessionData'),
    host: host.settings.folder,
  });

  const asked: { readonly [Q in keyof AskedOfHost]: () => AskedOfHost[Q] } = {
    processes: () => ({
      main: process.pid,
      windows: [...host.windows].flatMap(({ webContents: { link } }) => (link ? [link.pids] : [])),
      utilities: [...utilities].flatMap(({ pid }) => (pid === undefined ? [] : [pid])),
    }),
    record: () => host.record,
    folders,
    menu: () => host.menu.menu?.flat().map(({ label, accelerator }) => ({ label, accelerator })) ?? [],
  };

  function hear(message: ToHost): void {
    const [window] = host.windows;
    switch (message.to) {
      case 'power':
        return void host.powerMonitor.fire(message.event);
      case 'idle':
        return host.powerMonitor.setIdleTime(message.seconds ?? undefined);
      case 'dialog':
        return answers.give(message.kind, message.answer);
      case 'theme':
        return host.nativeTheme.setSystem(message.scheme);
      case 'close-window':
        return window?.close();
      case 'window-event':
        if (message.event === 'focus' || message.event === 'blur') window?.fire(message.event);
        else window?.fire(message.event, preventable({}));
        return undefined;
      case 'quit':
        return host.app.quit();
      case 'ask':
        return report({ from: 'answer', id: message.id, value: asked[message.about]() });
    }
  }

  // Otherwise the channel alone would not keep messages from being lost before the app is up.
  process.on('message', (message) => hear(message as ToHost));
  // The test is gone: nobody is left to end this.
  process.on('disconnect', () => {
    const { abandoned } = host.settings;
    if (abandoned !== undefined) process.once('exit', () => removeFolder(abandoned));
    host.app.exit(1);
  });
}
