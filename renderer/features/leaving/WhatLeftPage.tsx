// Everything that ever left this journal, newest first, and a way to ask whether a file that turns up is one of it.
import { useAnswer } from '../../api/queries.ts';
import { useText } from '../../text/index.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { LookUp } from './LookUp.tsx';
import { ReceiptItem } from './ReceiptItem.tsx';

export function WhatLeftPage() {
  const text = useText().leaving.left;
  const { data: receipts, error } = useAnswer('receipt.list', {}, { fresh: true });
  if (error) return <Trouble title={text.title} thrown={error} />;
  if (!receipts) return null;
  return (
    <Page title={text.title} lead={text.lead}>
      {receipts.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <>
          <LongList label={text.title} items={receipts} keyOf={({ id }) => id}>
            {(receipt) => <ReceiptItem receipt={receipt} />}
          </LongList>
          <LookUp receipts={receipts} />
        </>
      )}
    </Page>
  );
}
