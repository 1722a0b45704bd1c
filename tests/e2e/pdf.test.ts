// What leaves as PDF, from a document to the file, through the program's own window, on the stand-in's printToPDF.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { encode } from '../../main/export/forms/encode.ts';
import { html } from '../../main/export/forms/html.ts';
import type { LeavingDocument } from '../../main/export/leavingDocument.ts';
import { EVERY_KIND, item, leaving, paragraph } from '../unit/export/forms/documents.ts';
import { launchJournal } from '../host/launchJournal.ts';
import { removeFolder } from '../host/removeFolder.ts';
import { askPdf, HAS_POPPLER, NEEDS_POPPLER } from './askPdf.ts';

const PROGRAM = fileURLToPath(new URL('../host/fixture/pdf.ts', import.meta.url));
const folders: string[] = [];

afterEach(() => folders.splice(0).forEach(removeFolder));

async function printed(page: Uint8Array | string, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'balint-print-'));
  folders.push(folder);
  writeFileSync(join(folder, 'page.html'), page);
  const journal = await launchJournal({ main: PROGRAM, args: [`--pdf=${folder}`, ...args], opensWindow: false });
  expect({ ...(await journal.exited), output: journal.output }).toMatchObject({ code: 0 });
  const told: unknown = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8'));
  return { folder, told };
}

const asPdf = (document: LeavingDocument, paper: 'A4' | 'Letter') =>
  encode(document, 'pdf', {
    paper,
    makePdf: async (page) => {
      const { folder, told } = await printed(page, `--paper=${paper}`);
      expect(told).toEqual({ printed: true, attempts: 0, overwritten: true });
      return new Uint8Array(readFileSync(join(folder, 'page.pdf')));
    },
  });

/** Without line ends, which the paper decides, page numbers, and bullets, which are drawn. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/^\s*\d+\s*$/gm, '')
    .split(/\s+/)
    .filter(Boolean);

describe.skipIf(!HAS_POPPLER)(`as another program reads it${NEEDS_POPPLER}`, () => {
  test('a PDF says what was read, tagged, in our own letters, and nothing of who made it', async () => {
    const pdf = await asPdf(EVERY_KIND, 'A4');
    const text = askPdf('pdftotext', pdf, '-layout');
    expect(wordsOf(text)).toEqual(
      wordsOf(
        `Summary for supervision
       Moments
       Member A was very quiet, then spoke.
       Who went unimagined? And why?
       one thing another 3. first 4. second 1. again
       My question
       What was I protecting? <b>1 & 2</b>
       ${EVERY_KIND.footer}`,
      ),
    );
    const info = askPdf('pdfinfo', pdf);
    expect(info).toMatch(/^Title:\s+Summary for supervision$/m);
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(info).toMatch(/^Page size:\s+59[45]\S* x 84[12]\S* pts/m);
    expect(info).not.toMatch(/^(Creator|Producer|CreationDate|ModDate|Author|Subject|Keywords):/m);
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Mozilla|Chrome|Skia|D:20\d\d/);
    // Our letters are variable fonts, which Chromium draws into the file as shapes (Type 3); a font of the system would have
    // its name here.
    const fonts = askPdf('pdffonts', pdf).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/^\[none\] +Type 3 +Custom +yes no +yes/);
  });

  test('pages are numbered below, on paper of the country', async () => {
    const long = leaving(...Array.from({ length: 120 }, (_, number) => item(`line ${number}`)));
    const pdf = await asPdf(long, 'Letter');
    expect(askPdf('pdfinfo', pdf)).toMatch(/^Page size:\s+612 x 792 pts/m);
    const pages = askPdf('pdftotext', pdf, '-layout').split('\f').filter(Boolean);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, place) => expect(page.trimEnd().split('\n').at(-1)?.trim()).toBe(String(place + 1)));
  });

  test('other scripts print too', async () => {
    const pdf = await asPdf({ ...leaving(paragraph('Größe ẞ „so“; Łódź; Ελλάδα; Киев')), language: 'de' }, 'A4');
    expect(wordsOf(askPdf('pdftotext', pdf)).join(' ')).toContain('Größe ẞ „so“; Łódź; Ελλάδα; Киев');
  });

  test('a page that would load or run something does neither, and the attempt is counted', async () => {
    const page = html(leaving(paragraph('words'))).replace(
      '</main>',
      '</main><script>document.body.textContent = "ran"</script><img src="https://example.invalid/x.png"><iframe src="https://example.invalid/"></iframe>',
    );
    const { folder, told } = await printed(page);
    expect(told).toMatchObject({ printed: true });
    const text = askPdf('pdftotext', new Uint8Array(readFileSync(join(folder, 'page.pdf'))));
    expect(text).toContain('words');
    expect(text).not.toContain('ran');
  });
});

test('a lock calls it off, and the page is overwritten all the same', async () => {
  const { told } = await printed(html(EVERY_KIND), '--call-off');
  expect(told).toEqual({ printed: false, attempts: 0, overwritten: true });
});
