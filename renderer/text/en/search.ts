// Searching the journal. The private pages are searched only after a press, and only on this view.
export const search = {
  title: 'Search',
  field: 'Search the journal',
  alsoPrivate: 'Also my private pages',
  results: 'Results',
  found: (count: number) => (count === 1 ? '1 place found.' : `${count} places found.`),
  nothing: 'Nothing found. Private pages were not searched.',
  nothingAtAll: 'Nothing found, on the private pages either.',
  incomplete: 'The journal is still being read; there may be more to find.',
  private: 'private',
  caseLabel: 'case label',
};
