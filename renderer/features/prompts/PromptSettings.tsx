// Prompts in the settings: for each place which set is offered, ours or one's own. Those of private pages exist only for somebody
// alone.
import {
  PROMPT_PLACES,
  type PromptPlace,
  type PromptSets,
  tryAmong,
} from '../../../preload/contract/schemas/prompts.ts';
import { useAnswer, useDeed } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useTogether } from '../../app/together.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { newId } from '../newId.ts';
import { ourPrompts, promptWording } from '../session/promptSets.ts';
import settings from '../settings/SettingsPage.module.css';
import { EditSet } from './EditSet.tsx';
import { usedSet, withNewSet, withoutSet, withSet, withUsed } from './setEdits.ts';

export function PromptSettings() {
  const text = useText().promptSettings;
  const together = useTogether();
  const places = together ? (['debrief'] as const) : PROMPT_PLACES;
  return (
    <section className={settings.part}>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      {places.map((place) => (
        <Disclosure key={place} label={text.places[place]} later>
          <PlaceOfPrompts place={place} />
        </Disclosure>
      ))}
    </section>
  );
}

const OURS = '';

function PlaceOfPrompts({ place }: { place: PromptPlace }) {
  const { promptSettings: text, prompts, errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const offered = useAnswer('prompts.read', { place }).data;
  const save = useDeed('prompts.save', { refreshes: ['prompts.read'] });
  if (offered === undefined) return null;
  const set = usedSet(offered);
  const keep = (next: PromptSets, sentence = text.saved): void =>
    save.mutate(
      { place, offered: next },
      {
        onSuccess: () => say(sentence),
        onError: (thrown) => say(sentenceForThrown(thrown, errors, format)),
      },
    );
  const begin = (): void => {
    const name = text.newName(format.number(offered.sets.length + 1));
    const prompts = [...(set?.prompts ?? ourPrompts(place))];
    const toTry = set ? set.toTry : tryAmong(prompts);
    keep(withNewSet(offered, { id: newId(), name, prompts, toTry }), text.begun);
  };
  return (
    <div className={settings.part}>
      <Choice
        labelShown
        label={text.offered}
        value={offered.used ?? OURS}
        options={[
          { value: OURS, label: text.ours },
          ...offered.sets.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(chosen) => keep(withUsed(offered, chosen === OURS ? null : chosen))}
      />
      {set ? (
        <EditSet
          key={set.id}
          set={set}
          onToday={place === 'debrief'}
          onChange={(changed) => keep(withSet(offered, changed))}
          onRemove={() => keep(withoutSet(offered, set.id), text.removed)}
        />
      ) : (
        <ol>
          {ourPrompts(place).map((prompt) => {
            const wording = promptWording(prompt, prompts, false);
            return <li key={wording}>{wording}</li>;
          })}
        </ol>
      )}
      <div>
        <Button variant="quiet" onClick={begin}>
          {text.begin}
        </Button>
      </div>
    </div>
  );
}
