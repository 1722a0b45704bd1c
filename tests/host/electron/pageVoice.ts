// What the wall inside a page says to main: calls, keys, wishes for a window, what a browser would have seen by itself.
import type { FromDriver } from '../driver/messages.ts';
import type { KeyReport } from '../page/keyboard.ts';
import type { Sight } from '../page/watch.ts';
import type { HostIpcMain } from './ipcMain.ts';

type Said = Extract<FromDriver, { from: 'page' }>;

export type VoiceEffects = {
  readonly ipcMain: HostIpcMain;
  /** The event of an ipcMain listener, for a call that comes out of this document. */
  readonly event: (document: string) => object;
  readonly reply: (document: string, call: number, ok: boolean, value: unknown) => void;
  readonly popup: (url: string, name: string, features: string) => void;
  readonly key: (key: KeyReport) => void;
  readonly sight: (sight: Sight) => void;
};

export function hearPage({ document, message }: Said, effects: VoiceEffects): void {
  const { ipcMain, event } = effects;
  switch (message.say) {
    case 'invoke':
      void ipcMain.answer(event(document), message.channel, message.given).then(({ ok, value }) => {
        effects.reply(document, message.call, ok, value);
      });
      return;
    case 'send':
      ipcMain.emit(message.channel, event(document), ...message.given);
      return;
    case 'open':
      return effects.popup(message.url, message.name, message.features);
    case 'key':
      return effects.key(message.key);
    case 'sight':
      return effects.sight(message.sight);
  }
}
