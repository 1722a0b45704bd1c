// What was let go, on the page "Where are my notes?": kind and date, and the sheet behind each.
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Row, Rows } from '../../ui/Rows.tsx';
import { partsOf } from './whatGoes.ts';

export function LetGoList() {
  const words = useText().lettingGo;
  const format = useFormat();
  const { go } = useNavigation();
  const entries = useAnswer('let-go.list', {}, { fresh: true }).data;
  if (!entries) return null;
  if (entries.length === 0) return <p>{words.where.none}</p>;
  return (
    <Disclosure label={words.where.count(entries.length)}>
      <Rows label={words.where.title}>
        {entries.map(({ id, at, deed, gone }) => (
          <Row
            key={id}
            name={`${format.moment(at)}, ${words.deed[deed]}`}
            onOpen={() => go({ screen: 'let-go-sheet', id })}
            facts={partsOf(gone, words)}
          />
        ))}
      </Rows>
    </Disclosure>
  );
}
