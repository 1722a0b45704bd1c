// "Come back to this": marks the paragraph that the caret is in, for Today. It is there as soon as there is something to mark.
import { type Editor, useEditorState } from '@tiptap/react';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';

export function ComeBack({ editor }: { editor: Editor }) {
  const text = useText().session;
  const { empty, marked } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      empty: state.doc.textContent.trim() === '',
      marked: state.selection.$from.parent.attrs['comeBack'] === true,
    }),
  });
  if (empty) return null;
  const toggle = (): void => {
    const { $from } = editor.state.selection;
    if ($from.depth === 0) return;
    editor
      .chain()
      .focus()
      .command(({ tr }) => {
        tr.setNodeAttribute($from.before(), 'comeBack', !marked);
        return true;
      })
      .run();
  };
  return (
    <div>
      <Button variant="quiet" pressed={marked} onClick={toggle}>
        {text.comeBack}
      </Button>
    </div>
  );
}
