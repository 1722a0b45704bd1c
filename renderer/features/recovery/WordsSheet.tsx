// The paper itself. The day is on it, so that an old paper can be told from the one that opens the journal.
import { useFormat, useText } from '../../text/index.tsx';
import { today } from '../../text/calendar.ts';

export function WordsSheet({ words }: { words: readonly string[] }) {
  const { app, recovery } = useText();
  const text = recovery.print;
  const format = useFormat();
  const rows = Array.from({ length: words.length / COLUMNS }, (_, row) => row);
  return (
    <>
      <h1>{recovery.title}</h1>
      <p>{text.what(app.name, format.shortDate(today()))}</p>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {Array.from({ length: COLUMNS }, (_, column) => column * rows.length + row).map((index) => (
                <td key={index}>
                  {index + 1} <span lang="en">{words[index]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text.keep}</p>
    </>
  );
}

/** As on the screen: down the columns. */
const COLUMNS = 4;
