import { describe, expect, test } from 'vitest';
import type { FromVault } from '../../../main/vault-process/messages.ts';
import { PdfMaking } from '../../../main/vault-process/pdfMaking.ts';
import { rejectionOf } from '../vault/refusal.ts';

const page = new Uint8Array([60, 62]);
const pdf = new Uint8Array([37]);

function making() {
  const told: FromVault[] = [];
  const asked = new PdfMaking((message) => told.push(message));
  return { told, asked };
}

describe('a PDF from the vault process', () => {
  test('asks the shell, and takes the answer to its own question only', async () => {
    const { told, asked } = making();
    const answer = asked.make(page, 'Letter');
    expect(told).toEqual([{ kind: 'make-pdf', job: 1, page, paper: 'Letter' }]);
    asked.hear({ kind: 'made-pdf', job: 5, pdf: new Uint8Array([0]) });
    asked.hear({ kind: 'made-pdf', job: 1, pdf });
    expect(await answer).toBe(pdf);
  });

  test('of the sheet on the window sends no words', async () => {
    const { told, asked } = making();
    const answer = asked.ofSheet('A4');
    expect(told).toEqual([{ kind: 'make-pdf', job: 1, page: null, paper: 'A4' }]);
    asked.hear({ kind: 'made-pdf', job: 1, pdf });
    expect(await answer).toBe(pdf);
  });

  test('says when there is no PDF', async () => {
    const { asked } = making();
    const answer = rejectionOf(asked.make(page, 'A4'));
    asked.hear({ kind: 'made-pdf', job: 1, pdf: null });
    expect(await answer).toEqual({ code: 'no-pdf' });
  });

  test('does not keep a lock waiting, nor begin while it is under way', async () => {
    const { told, asked } = making();
    const answer = rejectionOf(asked.make(page, 'A4'));
    asked.callOff();
    expect(await answer).toEqual({ code: 'no-pdf' });
    expect(await rejectionOf(asked.make(page, 'A4'))).toEqual({ code: 'no-pdf' });
    asked.resume();
    void asked.make(page, 'A4');
    expect(told).toHaveLength(2);
  });
});
