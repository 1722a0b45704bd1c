import { Editor, getExtensionField, getSchema } from '@tiptap/core';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Document, type DocumentNode, document, textBlocks } from '../../../preload/contract/schemas/document.ts';
import { paragraph, showable, written } from '../../../renderer/features/writing/documents.ts';
import { extensions } from '../../../renderer/features/writing/extensions.ts';

const schema = getSchema(extensions);
const throughTheEditor = (doc: Document): Document => written(schema.nodeFromJSON(doc));

const words = fc.string({ minLength: 1 });
const inline: fc.Arbitrary<DocumentNode> = words.map((text) => ({ type: 'text', text }));
// Neighbours with the same marks become one text, so a drawn paragraph holds one.
const line: fc.Arbitrary<DocumentNode> = fc.oneof(
  inline.map((text): DocumentNode => ({ type: 'paragraph', content: [text] })),
  fc.constant<DocumentNode>({ type: 'paragraph' }),
);
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const item = lines.map((content): DocumentNode => ({ type: 'listItem', content }));
const items = fc.array(item, { minLength: 1, maxLength: 3 });
const block: fc.Arbitrary<DocumentNode> = fc.oneof(
  line,
  fc
    .tuple(inline, fc.constantFrom(1, 2, 3))
    .map(([text, level]): DocumentNode => ({ type: 'heading', attrs: { level: level as 1 | 2 | 3 }, content: [text] })),
  items.map((content): DocumentNode => ({ type: 'bulletList', content })),
  items.map((content): DocumentNode => ({ type: 'orderedList', attrs: { start: 3 }, content })),
  lines.map((content): DocumentNode => ({ type: 'blockquote', content })),
);
const anyDocument: fc.Arbitrary<Document> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content) => ({ type: 'doc', content }));

describe('a document on its way through the editor', () => {
  it('comes back as it went in, and the contract takes it', () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const back = throughTheEditor(showable(doc));
        expect(back).toEqual(doc);
        expect(v.is(document, back)).toBe(true);
      }),
    );
  });

  it('keeps marks and line breaks', () => {
    const doc: Document = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'plain ' },
            { type: 'text', text: 'both', marks: [{ type: 'bold' }, { type: 'italic' }] },
            { type: 'hardBreak' },
            { type: 'text', text: 'next' },
          ],
        },
      ],
    };
    expect(throughTheEditor(doc)).toEqual(doc);
  });

  it.each<[string, Document]>([
    ['no block at all', { type: 'doc', content: [] }],
    [
      'a list in a list',
      {
        type: 'doc',
        content: [
          {
            type: 'bulletList',
            content: [
              {
                type: 'listItem',
                content: [
                  paragraph('outer'),
                  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('inner')] }] },
                ],
              },
            ],
          },
        ],
      },
    ],
    ['words outside a block', { type: 'doc', content: [{ type: 'listItem', content: [paragraph('loose')] }] }],
  ])('shows %s as paragraphs of the same words', (_, doc) => {
    const shown = showable(doc);
    expect(() => schema.nodeFromJSON(shown).check()).not.toThrow();
    expect(textBlocks(shown).filter(Boolean)).toEqual(textBlocks(doc).filter(Boolean));
  });

  it('binds no key that is AltGr, Tab or the page’s own', () => {
    const paragraphs: Document = { type: 'doc', content: [paragraph('')] };
    const editor = new Editor({ element: null, extensions, content: paragraphs });
    const bound = editor.extensionManager.extensions
      // TipTap's own keymap binds Mod-Enter to leaving a code block, of which there is none.
      .filter(({ name }) => name !== 'keymap')
      .flatMap((extension) => {
        const { name, options, storage } = extension;
        const context = { name, options, storage, editor, type: editor.schema.nodes[name] ?? null };
        const shortcuts = getExtensionField<(() => object) | undefined>(extension, 'addKeyboardShortcuts', context);
        return Object.keys(shortcuts?.() ?? {});
      });
    expect(bound).toContain('Shift-Enter');
    expect(bound.filter((key) => /Alt|Tab|Mod-Enter|Mod-Shift-h/i.test(key))).toEqual([]);
  });
});
