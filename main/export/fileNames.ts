// Under which of the offered names (schemas/shell.ts) a form leaves, sealed or not.
import type { Form, Packed } from '../../preload/contract/schemas/leaving.ts';

type Name = Packed['fileName'];

export const SUMMARY_NAMES: Readonly<Record<Form, { readonly open: Name; readonly sealed: Name }>> = {
  pdf: { open: 'summary.pdf', sealed: 'summary.pdf.age' },
  docx: { open: 'summary.docx', sealed: 'summary.docx.age' },
  markdown: { open: 'summary.md', sealed: 'summary.md.age' },
  text: { open: 'summary.txt', sealed: 'summary.txt.age' },
};
