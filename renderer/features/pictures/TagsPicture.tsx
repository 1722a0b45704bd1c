// Themes or feelings by quarter: in how many cases each stands.
import { Fragment } from 'react';
import type { TagPicture } from '../../../preload/contract/schemas/pictures.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';
import { Bar } from './Bar.tsx';
import style from './Pictures.module.css';

type TagsPictureProps = {
  words: { readonly title: string; readonly what: string; readonly head: string };
  year: string;
  tags: readonly TagPicture[];
};

export function TagsPicture({ words, year, tags }: TagsPictureProps) {
  const { pictures } = useText().overTime;
  const format = useFormat();
  const most = Math.max(...tags.flatMap(({ quarters }) => quarters), 1);
  return (
    <section className={style.picture} aria-label={words.title}>
      <h3>{words.title}</h3>
      {tags.length === 0 ? (
        <p className={style.what}>{pictures.noTags}</p>
      ) : (
        <>
          <p className={style.what}>{words.what}</p>
          <div role="img" aria-label={pictures.drawing(words.title, year)} className={style.quarters}>
            <span />
            {pictures.quarterLetters.map((quarter) => (
              <span key={quarter} className={style.quarter}>
                {quarter}
              </span>
            ))}
            {tags.map(({ tag, quarters }) => (
              <Fragment key={tag}>
                <span className={style.label} dir="auto">
                  {tag}
                </span>
                {quarters.map((count, quarter) => (
                  <span key={quarter} className={style.cell}>
                    <Bar stretches={[{ pattern: 'solid', value: count }]} most={most} />
                    <span className={style.count}>{count === 0 ? '' : format.number(count)}</span>
                  </span>
                ))}
              </Fragment>
            ))}
          </div>
          <Disclosure label={pictures.table} name={`${pictures.table}: ${words.title}`}>
            <Table
              label={pictures.tableOf(words.title)}
              columns={[{ label: words.head }, ...pictures.quarters.map((label) => ({ label, numbers: true }))]}
              rows={tags.map(({ tag, quarters }) => ({
                key: tag,
                cells: [tag, ...quarters.map((count) => format.number(count))],
              }))}
            />
          </Disclosure>
        </>
      )}
    </section>
  );
}
