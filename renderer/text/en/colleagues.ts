// People one leads, learns and is observed with.
export const colleagues = {
  /** Whoever was let go of. */
  former: 'A former colleague',

  choice: {
    with: (names: string) => `with ${names}`,
    somebodyElse: 'somebody else…',
    field: (label: string) => `${label}: a name, or several separated by commas`,
    doesNotFit: 'One of these names is too long, or there are more than ten. Nothing was changed.',
  },
};
