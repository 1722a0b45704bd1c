// What the dictionary offers for one marked word. The word is replaced only by a press, and the caret goes back to it.
import { Menu } from '@base-ui/react/menu';
import type { EditorView } from '@tiptap/pm/view';
import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { spelledWord } from '../../../preload/contract/schemas/spelling.ts';
import { useDeed } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import type { Spelling } from './Spelling.ts';
import style from './Spelling.module.css';
import type { PlacedWord } from './words.ts';

export type AskedWord = { readonly view: EditorView; readonly word: PlacedWord };
type SuggestionMenuProps = { asked: AskedWord | null; spelling: Spelling; onClose: () => void };

export function SuggestionMenu({ asked, spelling, onClose }: SuggestionMenuProps) {
  const { errors, spelling: text } = useText();
  const format = useFormat();
  const say = useStatus();
  const suggestions = useSuggestions(asked, spelling);
  const add = useDeed('spelling.add-word', { refreshes: ['spelling.read'] });
  if (asked === null) return null;
  const { view, word } = asked;

  const keep = (): void => {
    if (!v.is(spelledWord, word.word)) return;
    add.mutate(
      { word: word.word },
      {
        onSuccess: () => say(text.added(word.word)),
        onError: (refusal) => say(sentenceForThrown(refusal, errors, format)),
      },
    );
  };

  return (
    <Menu.Root open modal={false} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Menu.Portal>
        <Menu.Positioner
          className={style.positioner}
          anchor={{ getBoundingClientRect: () => place(asked) }}
          align="start"
        >
          <Menu.Popup className={style.menu} aria-label={text.notKnown(word.word)} finalFocus={() => view.dom}>
            <p className={style.word}>{text.notKnown(word.word)}</p>
            {suggestions?.map((suggestion) => (
              <Menu.Item key={suggestion} className={style.item} onClick={() => replace(asked, suggestion)}>
                {suggestion}
              </Menu.Item>
            ))}
            {suggestions?.length === 0 ? <p className={style.word}>{text.noSuggestion}</p> : null}
            <Menu.Item className={style.item} onClick={keep}>
              {text.add}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Undefined until the worker has answered. */
function useSuggestions(asked: AskedWord | null, spelling: Spelling): readonly string[] | undefined {
  const [known, setKnown] = useState<{ asked: AskedWord; words: readonly string[] }>();
  useEffect(() => {
    if (asked === null) return;
    let current = true;
    void spelling.suggest(asked.word.word).then((words) => current && setKnown({ asked, words }));
    return () => {
      current = false;
    };
  }, [asked, spelling]);
  return known?.asked === asked ? known?.words : undefined;
}

/** Where the word stands on the screen now. */
function place({ view, word }: AskedWord): DOMRect {
  const start = view.coordsAtPos(word.from);
  const end = view.coordsAtPos(word.to);
  return new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), end.bottom - start.top);
}

/** The text may have changed since: only the very word that was asked about is replaced. */
function replace({ view, word }: AskedWord, suggestion: string): void {
  const { from, to } = word;
  if (to > view.state.doc.content.size || view.state.doc.textBetween(from, to).normalize('NFC') !== word.word) return;
  view.dispatch(view.state.tr.insertText(suggestion, from, to));
}
