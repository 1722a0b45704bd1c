// What the contract calls a line: no control characters, nothing at its ends. Fields give us whatever was pasted.
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
