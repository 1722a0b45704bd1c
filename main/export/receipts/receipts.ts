// What ever left this journal, as records in it: a file that left cannot be called back, but it can be remembered and looked up.
import { refuse } from '../../../preload/contract/errors.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Receipt, ReceiptLine } from '../../../preload/contract/schemas/leaving.ts';
import type { Journal } from '../../journal/journal.ts';
import { encode } from '../../journal/kinds.ts';
import type { Change } from '../../journal/store.ts';

/** What is written in the one commit with a receipt. */
export type Beside = {
  readonly changes: readonly Change[];
  /** To be called when they are on the disk. */
  readonly written: () => void;
};

/** Newest first. */
export const listReceipts = (journal: Journal): ReceiptLine[] =>
  [...journal.receipts]
    .sort(([, one], [, other]) => (one.at < other.at ? 1 : -1))
    .map(([id, receipt]) => receiptLine(journal, id, receipt));

/** The journal must be writable (`journal.writable()`) before a file is written, so that nothing leaves without its receipt. */
export function keepReceipt(journal: Journal, receipt: Receipt, beside: Beside): Id {
  if (journal.newerKinds.has('export-record')) throw refuse('newer-format');
  const id = journal.freshId();
  journal.commit([{ put: encode('export-record', id, receipt) }, ...beside.changes]);
  journal.receipts.set(id, receipt);
  beside.written();
  return id;
}

/** The newest that fits: the same bytes may have left twice. */
export function lookUp(journal: Journal, fingerprint: string): { receiptId: Id; as: 'file' | 'inside' } | null {
  const newest = [...journal.receipts].sort(([, one], [, other]) => (one.at < other.at ? 1 : -1));
  for (const [receiptId, receipt] of newest) {
    if (receipt.fingerprint === fingerprint) return { receiptId, as: 'file' };
    if (receipt.inside === fingerprint) return { receiptId, as: 'inside' };
  }
  return null;
}

function receiptLine(journal: Journal, id: Id, { passages, ...receipt }: Receipt): ReceiptLine {
  const sessions = passages.map(({ sessionId, layer, paragraphs }) => {
    const session = journal.sessions.get(sessionId);
    const group = session && journal.groups.get(session.groupId);
    return {
      date: session?.date ?? null,
      groupName: group?.name ?? null,
      modality: session?.modality ?? null,
      paragraphs: paragraphs.length,
      private: layer === 'private',
    };
  });
  return { id, ...receipt, sessions };
}
