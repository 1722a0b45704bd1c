// The sheet as a PDF: every save waits for it, so one that never comes must not be waited for without end.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LONGEST_PDF } from '../../../main/electron/pdfOptions.ts';
import { sheetPdf } from '../../../main/electron/sheetPdf.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the sheet as a PDF', () => {
  test('is what Chromium made, and nothing is waited for afterwards', async () => {
    const pdf = Buffer.from([1, 2, 3]);
    expect(await sheetPdf({ printToPDF: () => Promise.resolve(pdf) }, 'A4')).toBe(pdf);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is none when making it fails', async () => {
    expect(await sheetPdf({ printToPDF: () => Promise.reject(new Error('gone')) }, 'A4')).toBeNull();
  });

  test('is none when Chromium never answers', async () => {
    const answer = sheetPdf({ printToPDF: () => new Promise(() => {}) }, 'A4');
    await vi.advanceTimersByTimeAsync(LONGEST_PDF);
    expect(await Promise.race([answer, Promise.resolve('still waiting')])).toBeNull();
  });
});
