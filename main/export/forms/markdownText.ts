// One line of plain text as Markdown (CommonMark 0.31 with GitHub's extensions) that shows exactly as it was written.

/** Whatever could begin emphasis, code, links, HTML, headings, tables or strike-through. */
const ANYWHERE = /[\\`*_[\]<>#|~]/g;
/** GitHub makes links of addresses, and then takes the backslashes inside for a part of them. */
const LINKS = /:(?=\/\/)|(?<=www)\.|@/gi;
/** `&amp;` would show as `&`. */
const ENTITY = /&(?=#?[\p{L}\p{N}]+;)/gu;
/** Bullets, rulers, underlines of headings, the second line of a table; numbers of lists. */
const LINE_START = /^([-+=:])|^(\d{1,9})([.)])/;

/** For text in the middle of a line. Line ends and control characters become spaces: joining what they part could make a name. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(ANYWHERE, '\\$&')
    .replace(LINKS, '\\$&')
    .replace(ENTITY, '\\&');
}

/** For a whole line of already escaped text: what would be a list or a ruler at the start of a line is text again. */
export function escapeLineStart(line: string): string {
  return line.trim().replace(LINE_START, (_, sign, digits, mark) => (sign ? `\\${sign}` : `${digits}\\${mark}`));
}
