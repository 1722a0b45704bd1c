// The values of a choice with their words.
export const choicesOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): { value: Value; label: string }[] => values.map((value) => ({ value, label: words[value] }));

/** Of units, by the word for several of them. */
export const unitChoicesOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, { readonly many: string }>>,
): { value: Value; label: string }[] => values.map((value) => ({ value, label: words[value].many }));

/** As above, with "not noted" first: an empty value, since a choice holds words. */
export const orNotNoted = <Value extends string>(
  options: readonly { value: Value; label: string }[],
  notNoted: string,
): { value: Value | ''; label: string }[] => [{ value: '', label: notNoted }, ...options];

export const orNull = <Value extends string>(value: Value | ''): Value | null => (value === '' ? null : value);
