// Small numbers in words, to begin a sentence with.
const WORDS = 'Kein Ein Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');

export const numberWord = (count: number): string => WORDS[count] ?? String(count);
