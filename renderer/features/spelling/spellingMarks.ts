// Marks words that the dictionary does not know, as decorations: the document never changes. The word under the caret is not
// marked while it is being typed, and nothing is looked up before the keys rest.
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Clock } from '../session/saving/clock.ts';
import type { Spelling } from './Spelling.ts';
import { type PlacedWord, wordsIn } from './words.ts';

const LOOKED_AFTER_MS = 400;
const key = new PluginKey<DecorationSet>('spelling');

export type MarksParts = {
  readonly spelling: Spelling;
  readonly clock: Clock;
  readonly className: string;
  /** The leader asked about a marked word, by the menu key or a press of the other button. */
  readonly onAsk: (view: EditorView, word: PlacedWord) => void;
};

export const spellingMarks = (parts: MarksParts): Extension =>
  Extension.create({ name: 'spelling', addProseMirrorPlugins: () => [marksPlugin(parts)] });

function marksPlugin({ spelling, clock, className, onAsk }: MarksParts): Plugin<DecorationSet> {
  const marked = (view: EditorView): DecorationSet => {
    const { selection } = view.state;
    const typing = view.hasFocus() && selection.empty ? selection.head : undefined;
    const wrong = placedWords(view.state.doc).filter(
      ({ word, from, to }) => spelling.isWrong(word) && !(typing !== undefined && typing >= from && typing <= to),
    );
    return DecorationSet.create(
      view.state.doc,
      wrong.map(({ from, to }) => Decoration.inline(from, to, { class: className })),
    );
  };
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, before) => {
        const fresh: unknown = transaction.getMeta(key);
        return fresh instanceof DecorationSet ? fresh : before.map(transaction.mapping, transaction.doc);
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const word = markedAt(view, placeOf(view, event));
          if (word === undefined) return false;
          event.preventDefault();
          onAsk(view, word);
          return true;
        },
        keydown: (view, event) => {
          if (event.key !== 'F7' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
          event.preventDefault();
          const word = nextMarked(view);
          if (word !== undefined) onAsk(view, word);
          return true;
        },
        blur: (view) => {
          show(view);
          return false;
        },
      },
    },
    view: (view) => {
      let callOff = (): void => {};
      const look = (): void => {
        const words = placedWords(view.state.doc).map(({ word }) => word);
        void spelling.look(words).then(() => !view.isDestroyed && show(view));
      };
      const later = (): void => {
        callOff();
        callOff = clock.after(LOOKED_AFTER_MS, look);
      };
      const stop = spelling.listen(later);
      later();
      return {
        update: (_, before) => {
          if (!before.doc.eq(view.state.doc) || !before.selection.eq(view.state.selection)) later();
        },
        destroy: () => {
          callOff();
          stop();
        },
      };
    },
  });

  function show(view: EditorView): void {
    const fresh = marked(view);
    const before = key.getState(view.state) ?? DecorationSet.empty;
    if (sameMarks(before, fresh)) return;
    view.dispatch(view.state.tr.setMeta(key, fresh).setMeta('addToHistory', false));
  }
}

/** The next marked word after the selection, or the first one from the top. */
function nextMarked(view: EditorView): PlacedWord | undefined {
  const after = view.state.selection.to;
  const all = (key.getState(view.state)?.find() ?? []).toSorted((one, other) => one.from - other.from);
  const next = all.find(({ from }) => from >= after) ?? all[0];
  return next && withWord(view, next);
}

function markedAt(view: EditorView, place: number): PlacedWord | undefined {
  const [mark] = key.getState(view.state)?.find(place, place) ?? [];
  return mark && withWord(view, mark);
}

const withWord = (view: EditorView, { from, to }: { from: number; to: number }): PlacedWord => ({
  word: view.state.doc.textBetween(from, to).normalize('NFC'),
  from,
  to,
});

/** Where the pointer was; the menu key asks about the caret. */
function placeOf(view: EditorView, event: MouseEvent): number {
  const pressed = event.button === 2 ? view.posAtCoords({ left: event.clientX, top: event.clientY }) : null;
  return pressed?.pos ?? view.state.selection.head;
}

function placedWords(doc: Node): PlacedWord[] {
  const words: PlacedWord[] = [];
  doc.descendants((node, place) => {
    if (!node.isTextblock) return true;
    // A line break takes one place, like the character that stands in for it here.
    const text = node.textBetween(0, node.content.size, undefined, '\n');
    for (const { word, from, to } of wordsIn(text)) {
      words.push({ word, from: place + 1 + from, to: place + 1 + to });
    }
    return false;
  });
  return words;
}

function sameMarks(before: DecorationSet, after: DecorationSet): boolean {
  const places = (set: DecorationSet): string =>
    set
      .find()
      .map(({ from, to }) => `${from}-${to}`)
      .toSorted()
      .join();
  return places(before) === places(after);
}
