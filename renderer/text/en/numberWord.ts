// Small numbers in words, to begin a sentence with.
const WORDS = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

export const numberWord = (count: number): string => WORDS[count] ?? String(count);
