// Ways in, look, language and locking, in one column. Each change works at once; what could not be saved is taken back and said.
import {
  FACES,
  IDLE_MINUTES,
  LANGUAGES,
  type Settings,
  THEMES,
  WRITING_SIZES,
} from '../../../preload/contract/schemas/settings.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useSaveSettings, useSettings } from '../../app/settings.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Page } from '../../ui/Page.tsx';
import { DeviceSettings } from '../device/DeviceSettings.tsx';
import { AllowSharing, StayOpen } from '../hour/ForAnHour.tsx';
import { PromptSettings } from '../prompts/PromptSettings.tsx';
import { RecoverySettings } from '../recovery/RecoverySettings.tsx';
import { SpellingSettings } from '../spelling/SpellingSettings.tsx';
import style from './SettingsPage.module.css';

const MOTIONS = ['system', 'none'] as const satisfies readonly Settings['motion'][];
const OFFERED_MINUTES = [IDLE_MINUTES.least, 2, 3, IDLE_MINUTES.usual, 10, 15, 20, IDLE_MINUTES.most];

export function SettingsPage() {
  const { app, errors, hour, settings: text } = useText();
  const format = useFormat();
  const settings = useSettings();
  const save = useSaveSettings();
  const say = useStatus();
  const { go } = useNavigation();

  const set =
    <Name extends keyof Settings>(name: Name) =>
    (value: Settings[Name]): void => {
      save({ ...settings, [name]: value }).then(
        () => say(text.saved),
        (thrown) => say(sentenceForThrown(thrown, errors, format)),
      );
    };
  const named = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  const minutes = [...new Set([...OFFERED_MINUTES, settings.idleMinutes])].toSorted((one, other) => one - other);

  return (
    <Page title={app.place.settings} lead={text.lead}>
      <section className={style.part}>
        <h2>{text.passphrase}</h2>
        <p>{text.passphraseWhat}</p>
        <div>
          <Button onClick={() => go({ screen: 'passphrase' })}>{text.changePassphrase}</Button>
        </div>
      </section>
      <RecoverySettings />
      <DeviceSettings />
      <section className={style.part}>
        <h2>{text.locking}</h2>
        <Choice
          labelShown
          label={text.idle}
          value={settings.idleMinutes}
          onChange={set('idleMinutes')}
          options={minutes.map((value) => ({ value, label: text.minutes(value) }))}
        />
        <StayOpen />
      </section>
      <section className={style.part}>
        <h2>{hour.sharing}</h2>
        <AllowSharing />
      </section>
      <section className={style.part}>
        <h2>{text.reading}</h2>
        <Choice
          labelShown
          label={text.theme}
          value={settings.theme}
          onChange={set('theme')}
          options={named(THEMES, text.themes)}
        />
        <Choice
          labelShown
          label={text.language}
          value={settings.language}
          onChange={set('language')}
          options={named(LANGUAGES, text.languages)}
        />
        <Choice
          labelShown
          label={text.writingSize}
          value={settings.writingSize}
          onChange={set('writingSize')}
          options={named(WRITING_SIZES, text.writingSizes)}
        />
        <p className={style.sample}>{text.sample}</p>
        <Choice
          labelShown
          label={text.face}
          value={settings.face}
          onChange={set('face')}
          options={named(FACES, text.faces)}
        />
        <Choice
          labelShown
          label={text.motion}
          value={settings.motion}
          onChange={set('motion')}
          options={named(MOTIONS, text.motions)}
        />
      </section>
      <PromptSettings />
      <SpellingSettings />
    </Page>
  );
}
