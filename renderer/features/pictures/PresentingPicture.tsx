// How widely presenting is shared: members by how often, without names. It exists on the screen only: no sheet takes it.
import type { Presenting } from '../../../preload/contract/schemas/pictures.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Picture } from './Picture.tsx';
import style from './Pictures.module.css';

export function PresentingPicture({ year, presenting }: { year: string; presenting: Presenting | null }) {
  const { presenting: words } = useText().overTime.pictures;
  const format = useFormat();
  if (presenting === null) {
    return (
      <section className={style.picture} aria-label={words.title}>
        <h3>{words.title}</h3>
        <p className={style.what}>{words.tooFew}</p>
      </section>
    );
  }
  return (
    <Picture
      title={words.title}
      what={words.what}
      year={year}
      rows={presenting.shares.map(({ times, orMore, members }) => ({
        key: String(times),
        label: words.share(times, orMore),
        stretches: [{ pattern: 'solid', value: members }],
        words: words.members(members),
      }))}
      columns={[{ label: words.often }, { label: words.membersHead, numbers: true }]}
      tableRows={presenting.shares.map(({ times, orMore, members }) => ({
        key: String(times),
        cells: [words.share(times, orMore), format.number(members)],
      }))}
      note={presenting.notNoted === 0 ? undefined : words.notNoted(presenting.notNoted)}
    />
  );
}
