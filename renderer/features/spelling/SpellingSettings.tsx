// Spelling in the settings: the language, the leader's own words, a dictionary of their own. Looking happens on this
// computer; a dictionary is never fetched.
import { type ChangeEvent, useId, useState } from 'react';
import { SPELLING_CHOICES, type SpellingChoice } from '../../../preload/contract/schemas/spelling.ts';
import { useAnswer, useDeed } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import style from '../settings/SettingsPage.module.css';
import { readDictionary } from './dictionaryFiles.ts';
import own from './Spelling.module.css';

const REFRESHES = ['spelling.read'] as const;

export function SpellingSettings() {
  const { errors, spelling: text } = useText();
  const format = useFormat();
  const say = useStatus();
  const kept = useAnswer('spelling.read', {}).data;
  const choose = useDeed('spelling.choose', { refreshes: REFRESHES });
  const removeWord = useDeed('spelling.remove-word', { refreshes: REFRESHES });
  const removeDictionary = useDeed('spelling.remove-dictionary', { refreshes: REFRESHES });
  if (kept === undefined) return null;

  const spoken = (sentence: string) => ({
    onSuccess: () => say(sentence),
    onError: (thrown: unknown) => say(sentenceForThrown(thrown, errors, format)),
  });
  const offered = SPELLING_CHOICES.filter((choice) => choice !== 'own' || kept.ownDictionary !== null);

  return (
    <section className={style.part}>
      <h2>{text.title}</h2>
      <Choice<SpellingChoice>
        labelShown
        label={text.language}
        value={kept.choice}
        options={offered.map((value) => ({ value, label: text.choices[value] }))}
        onChange={(choice) => choose.mutate({ choice }, spoken(text.saved))}
      />
      <p>{text.keys}</p>
      <Disclosure label={text.ownDictionary}>
        <OwnDictionary />
        {kept.ownDictionary === null ? null : (
          <Button onClick={() => removeDictionary.mutate({}, spoken(text.dictionaryRemoved))}>
            {text.removeDictionary}
          </Button>
        )}
      </Disclosure>
      <Disclosure label={text.words}>
        {kept.words.length === 0 ? <p>{text.noWords}</p> : null}
        <ul className={own.words}>
          {kept.words.toSorted(format.compare).map((word) => (
            <li key={word}>
              <Button
                name={text.removeWord(word)}
                onClick={() => removeWord.mutate({ word }, spoken(text.wordRemoved))}
              >
                {word}
              </Button>
            </li>
          ))}
        </ul>
        {kept.words.length === 0 ? null : <p>{text.wordsHint}</p>}
      </Disclosure>
    </section>
  );
}

/** Two files from the leader's own disk, read by the page: their place is never known to the program. */
function OwnDictionary() {
  const { errors, spelling: text } = useText();
  const format = useFormat();
  const say = useStatus();
  const id = useId();
  const keep = useDeed('spelling.keep-dictionary', { refreshes: REFRESHES });
  const [trouble, setTrouble] = useState('');

  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const files = [...(target.files ?? [])];
    target.value = '';
    const affix = files.find(({ name }) => name.toLowerCase().endsWith('.aff'));
    const words = files.find(({ name }) => name.toLowerCase().endsWith('.dic'));
    if (affix === undefined || words === undefined) return setTrouble(text.needsBoth);
    const read = readDictionary(await bytesOf(affix), await bytesOf(words));
    if (read === 'unfit') return setTrouble(text.unfit);
    if (read === 'too-large') return setTrouble(text.tooLarge);
    setTrouble('');
    keep.mutate(read, {
      onSuccess: () => say(text.dictionaryKept),
      onError: (refusal) => setTrouble(sentenceForThrown(refusal, errors, format)),
    });
  };

  return (
    <>
      <p>{text.ownHint}</p>
      <label htmlFor={id}>{text.chooseFiles}</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".aff,.dic"
        aria-describedby={`${id}-trouble`}
        onChange={(event) => void take(event)}
      />
      <p id={`${id}-trouble`} role="alert">
        {trouble}
      </p>
    </>
  );
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
