// One receipt: when, what, in which form, from which sessions, what was replaced. Labels only; whom they stood for is nowhere.
import type { ReceiptLine } from '../../../preload/contract/schemas/leaving.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import style from './Leaving.module.css';

export function ReceiptItem({ receipt }: { receipt: ReceiptLine }) {
  const text = useText().leaving.left;
  const format = useFormat();
  const { at, what, form, sealed, reader, readBy, bytes, sessions, replaced, overrides, fingerprint } = receipt;
  const facts = [
    ...(form === 'passage' ? [] : [text.form[form]]),
    text.sealed[sealed],
    ...(what === 'passage' ? [] : [text.reader[reader]]),
    ...(readBy === null ? [] : [readBy === 2 ? text.readBy.two : text.readBy.one]),
    text.bytes(format.number(bytes)),
  ];
  const stood = overrides.reduce((sum, { times }) => sum + times, 0);
  return (
    <article className={style.receipt}>
      <h2 className={style.when}>
        {text.what[what]}, {format.moment(at)}
      </h2>
      <p>{facts.join(' · ')}</p>
      <ul className={style.sessions} aria-label={text.from}>
        {sessions.map((session, place) => (
          // A session may be there twice, once for each of its texts; the order does not change.
          <li key={place}>
            <SessionFrom session={session} />
          </li>
        ))}
      </ul>
      {replaced.length === 0 ? null : (
        <p>
          {text.replaced}: {format.list(replaced.map(({ label, times }) => text.times(label, times)))}
        </p>
      )}
      {stood === 0 ? null : <p>{text.overrides(stood)}</p>}
      <Disclosure label={text.fingerprint} name={`${text.fingerprint}, ${format.moment(at)}`}>
        <p className={style.fingerprint}>{fingerprint}</p>
      </Disclosure>
    </article>
  );
}

function SessionFrom({ session }: { session: ReceiptLine['sessions'][number] }) {
  const text = useText().leaving.left;
  const format = useFormat();
  const { date, groupName, paragraphs } = session;
  const from = date === null ? text.gone : format.date(date);
  return (
    <>
      {groupName === null ? null : (
        <>
          <span dir="auto">{groupName}</span>,{' '}
        </>
      )}
      {from}: {text.paragraphs(paragraphs)}
      {session.private ? ` ${text.private}` : ''}
    </>
  );
}
