// Ctrl/Cmd+K: every deed and every place by its name, found by typing a part of it. What is chosen goes the same way as
// its key would.
import { Autocomplete } from '@base-ui/react/autocomplete';
import { useRef } from 'react';
import { useAnswer } from '../../api/queries.ts';
import { hasTexts, wordsOnPage } from '../../features/writing/wordCount.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { perform } from '../commands.ts';
import { useNavigation } from '../navigation.tsx';
import { PLACE_KEYS } from '../places.ts';
import { useStatus } from '../status.tsx';
import { useTogether } from '../together.tsx';
import { usePlaces } from '../usePlaces.ts';
import style from './ActionList.module.css';
import { writeKeys } from './keyNames.ts';
import { lock } from './lock.ts';

type Action = { value: string; label: string; shortcut?: string; run: () => void };

type ActionListProps = { open: boolean; onClose: () => void; onKeys: () => void; onAlone: () => void };

export function ActionList({ open, onClose, onKeys, onAlone }: ActionListProps) {
  const { app, leaving, together: words } = useText();
  const platform = useAnswer('shell.status', {}).data?.platform ?? 'linux';
  const { go } = useNavigation();
  const places = usePlaces();
  const together = useTogether();
  const field = useRef<HTMLInputElement>(null);
  const say = useStatus();
  const format = useFormat();
  const count = (): void => say(app.words.said(wordsOnPage(document, format.locale)));

  const actions: Action[] = [
    { value: 'write', label: app.write, shortcut: 'CmdOrCtrl+N', run: () => perform('write') },
    { value: 'new-group', label: app.place['new-group'], run: () => go({ screen: 'new-group' }) },
    { value: 'timeline', label: app.place.timeline, run: () => go({ screen: 'timeline', groupId: null }) },
    { value: 'calendar', label: app.place.calendar, run: () => go({ screen: 'calendar', groupId: null }) },
    { value: 'take-debrief', label: leaving.take.open, run: () => go({ screen: 'take-debrief' }) },
    together
      ? { value: 'alone', label: words.end, run: onAlone }
      : { value: 'what-left', label: app.place['what-left'], run: () => go({ screen: 'what-left' }) },
    ...places.map((place) => ({
      value: place,
      label: app.place[place],
      shortcut: PLACE_KEYS[place],
      run: () => perform(place),
    })),
    ...(open && hasTexts(document) ? [{ value: 'count', label: app.words.count, run: count }] : []),
    { value: 'hide', label: app.hide, shortcut: 'CmdOrCtrl+Shift+H', run: () => perform('hide') },
    { value: 'lock', label: app.lock, shortcut: 'CmdOrCtrl+L', run: lock },
    { value: 'keys', label: app.keys.title, shortcut: 'F1', run: onKeys },
  ];

  return (
    <Dialog open={open} onClose={onClose} title={app.actions.title} initialFocus={field}>
      <div>
        <Autocomplete.Root open inline items={actions} autoHighlight="always" keepHighlight>
          <Autocomplete.Input ref={field} className={style.field} aria-label={app.actions.field} spellCheck={false} />
          <Autocomplete.Empty className={style.nothing}>{app.actions.nothing}</Autocomplete.Empty>
          <Autocomplete.List className={style.list}>
            {(action: Action) => (
              <Autocomplete.Item
                key={action.value}
                value={action}
                className={style.action}
                onClick={() => {
                  onClose();
                  action.run();
                }}
              >
                <span>{action.label}</span>
                {action.shortcut === undefined ? null : (
                  <kbd className={style.keys}>{writeKeys(action.shortcut, platform, app.keys)}</kbd>
                )}
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Root>
      </div>
    </Dialog>
  );
}
