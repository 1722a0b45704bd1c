// Where a leader writes: an editor that shows a document and hands back what it became. It never changes anything by
// itself, so what was loaded is only ever replaced by what somebody typed.
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Document } from '../../../preload/contract/schemas/document.ts';
import { useSpelling } from '../spelling/SpellingProvider.tsx';
import { ComeBack } from './ComeBack.tsx';
import { copied } from './copied.ts';
import { showable, written } from './documents.ts';
import { extensions } from './extensions.ts';
import { FieldMenu, placeOfMenu } from './FieldMenu.tsx';
import { cleanPasted } from './pastedHtml.ts';
import style from './WritingField.module.css';

type WritingFieldProps = {
  /** Its name: the prompt. */
  label: string;
  doc: Document;
  onChange: (doc: Document) => void;
  /** The name under which the caret's place is kept while the journal is locked. */
  name: string;
  /** Takes focus when it appears, because the leader asked for it. */
  autoFocus?: boolean;
  /** Paragraphs of this field can be marked for Today. */
  comeBack?: boolean;
};

export function WritingField({ label, doc, onChange, name, autoFocus = false, comeBack = false }: WritingFieldProps) {
  // What the field itself said last. A document that is none of its own comes from outside: two versions have met.
  const own = useRef(doc);
  const [content] = useState(() => showable(doc));
  const [askedAt, setAskedAt] = useState<DOMRect | null>(null);
  // The same for as long as the journal is open, so the editor is made once.
  const marks = useSpelling()?.marks;
  const allExtensions = useMemo(() => (marks ? [...extensions, marks] : extensions), [marks]);
  const editorProps = useMemo(
    () => ({
      attributes: {
        class: style.field ?? '',
        'aria-label': label,
        'aria-multiline': 'true',
        'data-field': name,
        dir: 'auto',
        spellcheck: 'false',
        autocorrect: 'off',
        translate: 'no',
      },
      transformPastedHTML: cleanPasted,
      clipboardSerializer: copied,
      // Texts are not draggable, and nothing is dropped in (docs/leaks.md, row 28).
      handleDOMEvents: { dragstart: refuse, drop: refuse },
    }),
    [label, name],
  );
  const editor = useEditor({
    extensions: allExtensions,
    content,
    editorProps,
    // The page's policy refuses injected styles; ours stand in the module beside this file.
    injectCSS: false,
    autofocus: autoFocus,
    onUpdate: ({ editor: { state } }) => {
      own.current = written(state.doc);
      onChange(own.current);
    },
  });

  useEffect(() => {
    if (doc === own.current) return;
    own.current = doc;
    const { from, to } = editor.state.selection;
    editor.commands.setContent(showable(doc), { emitUpdate: false });
    editor.commands.setTextSelection({ from, to });
  }, [doc, editor]);

  return (
    <>
      <EditorContent
        editor={editor}
        className={style.frame}
        onContextMenu={(event) => {
          // A word that is not in the dictionary has a menu of its own.
          if (event.defaultPrevented || editor.isEmpty) return;
          event.preventDefault();
          setAskedAt(placeOfMenu(editor, event.nativeEvent));
        }}
      />
      <FieldMenu editor={editor} at={askedAt} onClose={() => setAskedAt(null)} />
      {comeBack ? <ComeBack editor={editor} /> : null}
    </>
  );
}

function refuse(_: unknown, event: Event): boolean {
  event.preventDefault();
  return true;
}
