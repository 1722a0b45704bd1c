// Cases and hours month by month, and what could not be counted.
import type { MonthPicture } from '../../../preload/contract/schemas/pictures.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { monthsDrawn, useMonthWords } from './months.ts';
import { Picture } from './Picture.tsx';

const MINUTES_IN_HOUR = 60;

export function CasesAndHours({ year, months }: { year: string; months: readonly MonthPicture[] }) {
  const { pictures: words } = useText().overTime;
  const format = useFormat();
  const sayMonth = useMonthWords();
  const shown = monthsDrawn(months);
  const hours = ({ minutes }: MonthPicture): string => format.number(Math.round((10 * minutes) / MINUTES_IN_HOUR) / 10);
  const saidHours = (month: MonthPicture): string =>
    [
      ...(month.sessions > month.withoutLength ? [words.hours.count(hours(month))] : []),
      ...(month.withoutLength > 0 ? [words.hours.withoutLength(month.withoutLength)] : []),
    ].join(', ');
  const head = (label: string) => ({ label, numbers: true });
  return (
    <>
      <Picture
        title={words.cases.title}
        what={words.cases.what}
        year={year}
        rows={shown.map((month) => ({
          key: month.month,
          label: format.monthName(month.month),
          stretches: [{ pattern: 'solid', value: month.cases }],
          words: sayMonth(month, words.cases.count(month.cases)),
        }))}
        columns={[{ label: words.month }, ...[words.sessions, words.cancelledHead, words.cases.title].map(head)]}
        tableRows={shown.map(({ month, sessions, cancelled, cases }) => ({
          key: month,
          cells: [format.monthName(month), ...[sessions, cancelled, cases].map((count) => format.number(count))],
        }))}
      />
      <Picture
        title={words.hours.title}
        what={words.hours.what}
        year={year}
        rows={shown.map((month) => ({
          key: month.month,
          label: format.monthName(month.month),
          stretches: [{ pattern: 'solid', value: month.minutes }],
          words: sayMonth(month, saidHours(month)),
        }))}
        columns={[
          { label: words.month },
          ...[words.sessions, words.hours.title, words.hours.withoutLengthHead].map(head),
        ]}
        tableRows={shown.map((month) => ({
          key: month.month,
          cells: [
            format.monthName(month.month),
            format.number(month.sessions),
            hours(month),
            format.number(month.withoutLength),
          ],
        }))}
      />
    </>
  );
}
