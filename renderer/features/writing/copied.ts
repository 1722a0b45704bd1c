// What other programs get when a leader copies: headings by their own level, not by the place they have on our page.
import { getSchema } from '@tiptap/core';
import { DOMSerializer } from '@tiptap/pm/model';
import { extensions } from './extensions.ts';

const schema = getSchema(extensions);

export const copied = new DOMSerializer(
  { ...DOMSerializer.nodesFromSchema(schema), heading: (node) => [`h${Number(node.attrs.level)}`, 0] },
  DOMSerializer.marksFromSchema(schema),
);
