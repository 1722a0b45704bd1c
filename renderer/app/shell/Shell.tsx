// The frame around every screen: places at the start or behind Menu, the screen, one status line at the foot.
import { useCallback, useEffect, useState } from 'react';
import { isShownTogether, SHOWN_TOGETHER } from '../../../preload/contract/schemas/together.ts';
import { EndTogether } from '../../features/together/EndTogether.tsx';
import { type Command, useCommands } from '../commands.ts';
import { useNavigation } from '../navigation.tsx';
import { isPlace } from '../places.ts';
import { StatusLine, useForgetting } from '../status.tsx';
import { useTogether } from '../together.tsx';
import { ActionList } from './ActionList.tsx';
import { Bar } from './Bar.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { Nav } from './Nav.tsx';
import { Screen } from './Screen.tsx';
import style from './Shell.module.css';
import { Troubles } from './Troubles.tsx';
import { usePageKeys } from './usePageKeys.ts';
import { useWrite } from './useWrite.ts';

export function Shell() {
  const { route, go } = useNavigation();
  const write = useWrite();
  const [inFront, setInFront] = useState<'actions' | 'keys' | 'alone' | null>(null);
  const together = useTogether();
  const shown = !together || isShownTogether(route);
  const close = useCallback(() => setInFront(null), []);
  const askAlone = useCallback(() => setInFront('alone'), []);

  useCommands(
    useCallback(
      (command: Command) => {
        if (command === 'hide') return;
        if (command === 'actions') return setInFront('actions');
        setInFront(null);
        if (command === 'write') return void write();
        if (isPlace(command) && (!together || SHOWN_TOGETHER[command])) go({ screen: command });
        // Asked for on its own screen, it means: let me type another question.
        if (command === 'search') document.querySelector<HTMLInputElement>('main input[type="search"]')?.select();
      },
      [go, write, together],
    ),
  );
  // It can go on by itself only on a session's page; whatever is open that is not shown then gives way.
  useEffect(() => {
    if (!shown) go({ screen: 'today' });
  }, [shown, go]);
  useForgetting(route);
  usePageKeys({ onKeys: useCallback(() => setInFront('keys'), []) });

  return (
    <div className={style.shell}>
      <div className={style.column} data-region="places">
        <Nav onAlone={askAlone} />
      </div>
      <Bar onAlone={askAlone} />
      <main className={style.main} data-region="main">
        <Troubles />
        {shown ? <Screen key={JSON.stringify(route)} route={route} /> : null}
      </main>
      <footer className={style.foot}>
        <StatusLine />
      </footer>
      <ActionList open={inFront === 'actions'} onClose={close} onKeys={() => setInFront('keys')} onAlone={askAlone} />
      <EndTogether open={inFront === 'alone'} again={false} onClose={close} />
      <KeysDialog open={inFront === 'keys'} onClose={close} />
    </div>
  );
}
