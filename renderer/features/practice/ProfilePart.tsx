// Which requirements the log is read by, where they come from, and the others to pick: one's own and the examples.
import { useQueryClient } from '@tanstack/react-query';
import type { PracticeCounts } from '../../../preload/contract/schemas/practice.ts';
import type { ProfileExample } from '../../../preload/contract/schemas/requirement.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { type Messages, useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Row, Rows } from '../../ui/Rows.tsx';
import style from './Practice.module.css';
import { PRACTICE_ANSWERS } from './practiceAnswers.ts';

export function ProfilePart({ profile }: { profile: PracticeCounts['profile'] }) {
  const text = useText();
  const words = text.practice.profile;
  const format = useFormat();
  const { go } = useNavigation();
  const say = useStatus();
  const client = useQueryClient();
  const own = useAnswer('profile.list', {}, { fresh: true }).data ?? [];
  const examples = useAnswer('profile.examples', {}).data ?? [];
  const others = own.filter(({ id }) => id !== profile?.id);

  const attempt = (deed: () => Promise<void>): void => {
    void deed()
      .catch((thrown: unknown) => say(sentenceForThrown(thrown, text.errors, format)))
      .finally(() => PRACTICE_ANSWERS.forEach((answer) => void client.invalidateQueries({ queryKey: [answer] })));
  };
  const choose = (profileId: string | null) =>
    attempt(async () => {
      await call('practice.save-settings', { ...(await call('practice.settings', {})), profileId });
    });
  const copy = ({ example, profile: fields }: ProfileExample) =>
    attempt(async () => {
      const begun = example === 'own' ? { ...fields, name: words.ownName } : { ...fields, note: words.notes[example] };
      const { id } = await call('profile.create', begun);
      if (example === 'own') go({ screen: 'log-profile', id });
    });

  return (
    <>
      {profile === null ? (
        <p className={style.prose}>{words.none}</p>
      ) : (
        <div className={style.facts}>
          <p>{words.by(profile.name)}</p>
          <p className={style.note}>{sourceSentence(profile, words)}</p>
          {profile.note === null ? null : <p className={style.note}>{profile.note}</p>}
          <div className={style.deeds}>
            <Button onClick={() => go({ screen: 'log-profile', id: profile.id })}>{words.edit}</Button>
            <Button onClick={() => choose(null)}>{words.stop}</Button>
          </div>
        </div>
      )}
      <Disclosure label={profile === null ? words.pick : words.another}>
        <div className={style.part}>
          {others.length === 0 ? null : (
            <div className={style.facts}>
              <h3 id="log-own-profiles">{words.yours}</h3>
              <Rows labelledBy="log-own-profiles">
                {others.map(({ id, name, year }) => (
                  <Row key={id} name={name} facts={year === null ? [] : [String(year)]} onOpen={() => choose(id)} />
                ))}
              </Rows>
            </div>
          )}
          <div className={style.facts}>
            <h3 id="log-example-profiles">{words.examples}</h3>
            <Rows labelledBy="log-example-profiles">
              {examples.map((one) => (
                <Row
                  key={one.example}
                  name={one.example === 'own' ? words.own : one.profile.name}
                  facts={one.example === 'own' ? [] : [words.notes[one.example]]}
                  onOpen={() => copy(one)}
                />
              ))}
            </Rows>
          </div>
        </div>
      </Disclosure>
    </>
  );
}

/** What is noted of where the requirements come from, in the order in which a source is cited. */
function sourceSentence(
  { society, source, year }: NonNullable<PracticeCounts['profile']>,
  words: Messages['practice']['profile'],
): string {
  const cited = [society, source, year].filter((part) => part !== null);
  return cited.length === 0 ? words.noSource : words.source(cited.join(', '));
}
