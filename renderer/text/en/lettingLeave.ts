// Letting the document leave: one card, and the deed by its name.
export const lettingLeave = {
  lead: 'This is what you read. Once it is saved, this journal protects it no longer.',
  form: 'Form',
  forms: { pdf: 'PDF', docx: 'Word', text: 'plain text', markdown: 'Markdown' },
  file: 'File name',
  size: 'Size',
  bytes: (bytes: string) => `${bytes} bytes`,
  measuring: 'Being made',
  reader: 'Read by',
  kept: 'What stays noted here',
  keptWhat:
    'The day, the form, which passages left, how often each label stands in them, who reads it, and a fingerprint of the file. No word and no name of them.',
  replaced: 'What was replaced',
  times: (label: string, times: number) => (times === 1 ? `${label}: once` : `${label}: ${times} times`),
  nothingReplaced: 'Nothing was replaced.',
  after: 'Your system may list the file among recent ones, index it, or copy it into its own backup.',
  checked: 'Checked for likely identifiers. People who know the group may still recognise somebody.',
  save: {
    pdf: 'Save this PDF',
    docx: 'Save this Word file',
    text: 'Save this text',
    markdown: 'Save this Markdown file',
  },
  notSaved: 'Nothing was saved.',
  saved: (bytes: string) => `It is saved, ${bytes} bytes. It is no longer protected by this journal.`,
};
