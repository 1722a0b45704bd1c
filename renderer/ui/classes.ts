// Joins class names of CSS modules; a name that is absent or off is left out.
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
