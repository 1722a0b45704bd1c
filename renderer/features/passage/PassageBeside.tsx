// One passage of the other leader beside what stands under the same prompt here, and what becomes of it.
import { type Document, textBlocks } from '../../../preload/contract/schemas/document.ts';
import type { Passage } from '../../../preload/contract/schemas/note.ts';
import type { Choice, Compared } from '../../../preload/contract/schemas/passage.ts';
import { useText } from '../../text/index.tsx';
import { Choice as OneOf } from '../../ui/Choice.tsx';
import { promptWording } from '../session/promptSets.ts';
import style from './Passage.module.css';

type PassageBesideProps = {
  passage: Passage;
  standing: Compared['passages'][number];
  choice: Choice;
  onChoose: (choice: Choice) => void;
};

export function PassageBeside({ passage, standing, choice, onChoose }: PassageBesideProps) {
  const text = useText();
  const words = text.leaving.take;
  const { mine, same } = standing;
  const options: { value: Choice; label: string }[] =
    mine === null
      ? [
          { value: 'add', label: words.choice.take },
          { value: 'leave', label: words.choice.leave },
        ]
      : [
          { value: 'leave', label: words.choice.leave },
          { value: 'add', label: words.choice.add },
          { value: 'replace', label: words.choice.replace },
        ];
  const wording = promptWording(passage.prompt, text.prompts, false);
  return (
    <section className={style.beside} aria-label={wording}>
      <h3 className={style.prompt}>{wording}</h3>
      <div className={style.columns}>
        <div>
          <h4 className={style.whose}>{words.theirs}</h4>
          <Words doc={passage.doc} />
        </div>
        <div>
          <h4 className={style.whose}>{words.mine}</h4>
          {mine === null ? <p className={style.note}>{words.nothingOfMine}</p> : <Words doc={mine} />}
        </div>
      </div>
      {same ? (
        <p>{words.same}</p>
      ) : (
        <OneOf label={words.what} labelShown value={choice} options={options} onChange={onChoose} />
      )}
    </section>
  );
}

const Words = ({ doc }: { doc: Document }) => (
  <p className={style.words} dir="auto">
    {textBlocks(doc).join('\n')}
  </p>
);
