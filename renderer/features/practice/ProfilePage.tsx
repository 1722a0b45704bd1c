// A requirement profile as the leader's own data: everything in it can be changed, nothing in it is "the rule".
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useCallback, useRef, useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import {
  DOUBLE_HOUR_COUNTS,
  HOUR_LENGTHS,
  type Profile,
  PROFILE_LIMITS,
} from '../../../preload/contract/schemas/requirement.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Page } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useMainDeed } from '../useMainDeed.ts';
import { useWriteOnFlush } from '../useWriteOnFlush.ts';
import { useDeleting } from '../deleted/useDeleting.ts';
import { choicesOf } from './choices.ts';
import { NumberField } from './NumberField.tsx';
import style from './Practice.module.css';
import { PRACTICE_ANSWERS } from './practiceAnswers.ts';
import { profileFrom } from './profileDraft.ts';
import { newRequirement } from './requirementDraft.ts';
import { RequirementEditor } from './RequirementEditor.tsx';

export function ProfilePage({ id }: { id: Id }) {
  const { practiceForms } = useText();
  const profile = useAnswer('profile.read', { id });
  if (profile.isPending) return null;
  if (profile.isError) return <Trouble title={practiceForms.profile.title} thrown={profile.error} />;
  return <OpenProfile key={profile.data.revision} begun={profile.data} />;
}

function OpenProfile({ begun }: { begun: Profile }) {
  const text = useText();
  const words = text.practiceForms.profile;
  const format = useFormat();
  const { go } = useNavigation();
  const say = useStatus();
  const client = useQueryClient();
  const deleting = useDeleting();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(begun);
  const read = profileFrom(draft);
  const set = (change: Partial<Profile>): void => setDraft({ ...draft, ...change });
  const { requirements } = draft;

  const refresh = (): void =>
    PRACTICE_ANSWERS.forEach((answer) => void client.invalidateQueries({ queryKey: [answer] }));
  const keep = async (): Promise<void> => {
    if (read === null) return;
    await call('profile.save', read);
    refresh();
  };
  const after = (deed: Promise<unknown>, said: string): void => {
    deed.then(
      () => {
        say(said);
        go({ screen: 'log' });
      },
      (thrown: unknown) => say(sentenceForThrown(thrown, text.errors, format)),
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else after(keep(), text.practiceForms.kept);
  };
  const remove = (): void => void deleting.remove('profile', begun.id, { screen: 'log' });
  useWriteOnFlush(draft === begun || read === null ? null : keep);
  useMainDeed(useCallback(() => form.current?.requestSubmit(), []));

  const line = (label: string, value: string | null, change: (typed: string) => void, most: number) => (
    <TextField
      label={label}
      value={value ?? ''}
      error={(value ?? '').length > most ? words.tooLong(format.number(most)) : undefined}
      onChange={change}
    />
  );
  return (
    <Page title={words.title} lead={words.lead}>
      <form ref={form} className={style.fields} onSubmit={submit} noValidate>
        <TextField
          label={words.name}
          value={draft.name}
          error={draft.name.trim() === '' ? words.nameMissing : undefined}
          onChange={(name) => set({ name })}
        />
        {line(words.society, draft.society, (society) => set({ society }), PROFILE_LIMITS.name)}
        {line(words.source, draft.source, (source) => set({ source }), PROFILE_LIMITS.words)}
        <div className={style.short}>
          <NumberField<number | null>
            label={words.year}
            value={draft.year}
            least={1950}
            most={2100}
            mayBeEmpty
            onChange={(year) => set({ year })}
          />
        </div>
        {line(words.note, draft.note, (note) => set({ note }), PROFILE_LIMITS.note)}
        <div className={style.choices}>
          <Choice
            labelShown
            label={words.hour}
            value={draft.hourMinutes}
            options={HOUR_LENGTHS.map((value) => ({ value, label: words.hourLength(value) }))}
            onChange={(hourMinutes) => set({ hourMinutes })}
          />
          <Choice
            labelShown
            label={words.doubleHours}
            value={draft.doubleHours}
            options={choicesOf(DOUBLE_HOUR_COUNTS, words.doubleHourCounts)}
            onChange={(doubleHours) => set({ doubleHours })}
          />
        </div>
        <section className={style.fields} aria-labelledby="profile-requirements">
          <h2 id="profile-requirements">{words.requirements}</h2>
          {requirements.length === 0 ? <p>{words.none}</p> : null}
          {requirements.map((requirement, place) => (
            <RequirementEditor
              key={`${place} of ${requirements.length}`}
              number={format.number(place + 1)}
              requirement={requirement}
              onChange={(changed) => set({ requirements: requirements.with(place, changed) })}
              onRemove={() => set({ requirements: requirements.toSpliced(place, 1) })}
            />
          ))}
          {requirements.length < PROFILE_LIMITS.requirements ? (
            <div>
              <Button onClick={() => set({ requirements: [...requirements, newRequirement()] })}>{words.add}</Button>
            </div>
          ) : null}
        </section>
        <FootBar start={<Button onClick={remove}>{words.deleteThis}</Button>}>
          <Button onClick={() => go({ screen: 'log' })}>{text.practiceForms.back}</Button>
          <Button variant="main" type="submit">
            {text.practiceForms.keep}
          </Button>
        </FootBar>
      </form>
    </Page>
  );
}
