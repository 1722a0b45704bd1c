// How many files left, and the way to their list: for the pages that only mention it.
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './Leaving.module.css';

export function WhatLeft() {
  const text = useText().leaving.left;
  const format = useFormat();
  const { go } = useNavigation();
  const receipts = useAnswer('receipt.list', {}, { fresh: true }).data;
  const newest = receipts?.[0];
  if (!receipts) return null;
  if (!newest) return <p>{text.empty}</p>;
  return (
    <div className={style.lookUp}>
      <p>{text.count(receipts.length, format.moment(newest.at))}</p>
      <Button onClick={() => go({ screen: 'what-left' })}>{text.open}</Button>
    </div>
  );
}
