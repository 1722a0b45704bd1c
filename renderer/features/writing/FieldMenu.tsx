// What can be asked about one text, with the other button or the menu key: how many words it has. Nothing is counted before.
import { Menu } from '@base-ui/react/menu';
import type { Editor } from '@tiptap/react';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import style from '../spelling/Spelling.module.css';
import { wordsInField } from './wordCount.ts';

type FieldMenuProps = {
  editor: Editor;
  /** Where it was asked for; null while nobody asks. */
  at: DOMRect | null;
  onClose: () => void;
};

export function FieldMenu({ editor, at, onClose }: FieldMenuProps) {
  const { words } = useText().app;
  const { locale } = useFormat();
  const say = useStatus();
  if (at === null) return null;
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Menu.Portal>
        <Menu.Positioner className={style.positioner} anchor={{ getBoundingClientRect: () => at }} align="start">
          <Menu.Popup className={style.menu} aria-label={words.menu} finalFocus={() => editor.view.dom}>
            <Menu.Item className={style.item} onClick={() => say(words.ofText(wordsInField(editor.view.dom, locale)))}>
              {words.count}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** At the pointer, or, asked for with a key, at the caret. */
export function placeOfMenu({ view }: Editor, { button, clientX, clientY }: MouseEvent): DOMRect {
  if (button === 2) return new DOMRect(clientX, clientY, 0, 0);
  const { left, top, bottom } = view.coordsAtPos(view.state.selection.head);
  return new DOMRect(left, top, 0, bottom - top);
}
