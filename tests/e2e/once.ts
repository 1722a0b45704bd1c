/** Of what proves that no word is lost and nothing leaks: a word that is lost one time in two is lost. */
export const ONCE = { retry: 0 } as const;
