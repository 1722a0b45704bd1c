// What a leader can write with: exactly the nodes and marks of the contract's document, one level of lists, and no key
// that belongs to somebody else. Ctrl+Alt is AltGr, where German types ² ³ [ ] and Polish types ł; Tab leaves the
// field; Ctrl/Cmd+Enter is the page's main deed; Ctrl+Shift+H hides the window.
import { type Extensions, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';

/** Marked by the leader's own hand only: it is in no pasted text, and a new paragraph begins without it. */
const comeBack = {
  default: false,
  keepOnSplit: false,
  parseHTML: () => false,
  renderHTML: (attrs: Record<string, unknown>) => (attrs['comeBack'] === true ? { 'data-come-back': '' } : {}),
};

const PlainParagraph = Paragraph.extend({ addKeyboardShortcuts: () => ({}), addAttributes: () => ({ comeBack }) });

/** On the page a leader's headings stand below its own three levels; outside it they are what they are. */
const LEVELS_ABOVE = 3;

const PlainHeading = Heading.extend({
  addKeyboardShortcuts: () => ({}),
  addAttributes() {
    return { ...this.parent?.(), comeBack };
  },
  renderHTML: ({ node, HTMLAttributes }) => [`h${Number(node.attrs.level) + LEVELS_ABOVE}`, HTMLAttributes, 0],
  parseHTML: () =>
    [1, 2, 3].flatMap((level) => [
      { tag: `h${level}`, attrs: { level } },
      { tag: `h${level + LEVELS_ABOVE}`, attrs: { level } },
    ]),
  addInputRules() {
    return [
      textblockTypeInputRule({
        find: /^(#{1,3})\s$/,
        type: this.type,
        getAttributes: (match) => ({ level: match[1]?.length ?? 1 }),
      }),
    ];
  },
}).configure({ levels: [1, 2, 3] });

// One level only: an item holds paragraphs, so neither Tab nor a paste can nest a list (and no text gets deep enough to
// meet the contract's limit of nesting).
const FlatListItem = ListItem.extend({
  content: 'paragraph+',
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
  addExtensions: () => [],
});

// TipTap's reads numbering styles (a, i, I) and turns pasted plain text into nested lists; ours counts.
const CountedList = OrderedList.extend({
  addAttributes: () => ({ start: { default: 1 } }),
  addProseMirrorPlugins: () => [],
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,3})\.\s$/,
        type: this.type,
        getAttributes: (match) => ({ start: Number(match[1]) }),
        joinPredicate: (match, before) => before.childCount + Number(before.attrs.start) === Number(match[1]),
      }),
    ];
  },
});

const FlatQuote = Blockquote.extend({ content: 'paragraph+' });

const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
  },
});

export const extensions: Extensions = [
  Document,
  PlainParagraph,
  Text,
  Bold,
  Italic,
  PlainHeading,
  BulletList,
  CountedList,
  FlatListItem,
  FlatQuote,
  LineBreak,
  UndoRedo,
];
