// F1, and ? outside text: what the keys do.
import { useAnswer } from '../../api/queries.ts';
import { useText } from '../../text/index.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import style from './KeysDialog.module.css';
import { writeKeys } from './keyNames.ts';

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const text = useText().app.keys;
  const platform = useAnswer('shell.status', {}).data?.platform ?? 'linux';
  const keys = (shortcut: string): string => writeKeys(shortcut, platform, text);
  const everywhere = [
    [keys('CmdOrCtrl+K'), text.actions],
    [keys('CmdOrCtrl+L'), text.lock],
    [keys('CmdOrCtrl+Shift+H'), text.hide],
    [keys('CmdOrCtrl+N'), text.write],
    [keys('CmdOrCtrl+F'), text.search],
    [keys('CmdOrCtrl+1..6'), text.places],
    [keys('CmdOrCtrl+,'), text.settings],
    [keys('CmdOrCtrl+S'), text.saved],
    ['F6', text.regions],
    ['F1', text.keys],
  ] as const;
  const inText = [
    [`${keys('Tab')}, ${keys('Shift+Tab')}`, text.fields],
    [text.listKeys, text.list],
    [text.headingKeys, text.heading],
    [keys('Shift+Enter'), text.lineBreak],
    [keys('CmdOrCtrl+Enter'), text.stop],
    ['F7', text.spelling],
    [text.menuKey, text.menu],
    [keys('CmdOrCtrl+Z'), text.undo],
    [keys('CmdOrCtrl+Shift+Z'), text.redo],
    [keys('Esc'), text.escape],
  ] as const;
  return (
    <Dialog open={open} onClose={onClose} title={text.title}>
      {(
        [
          [text.everywhere, everywhere],
          [text.inText, inText],
        ] as const
      ).map(([title, rows]) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className={style.keys}>
            {rows.map(([key, deed]) => (
              <div key={key} className={style.row}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{deed}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
