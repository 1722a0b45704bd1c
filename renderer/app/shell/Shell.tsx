// The frame around every screen: places at the start or behind Menu, the screen, one status line at the foot.
import { useCallback, useState } from 'react';
import { type Command, useCommands } from '../commands.ts';
import { useNavigation } from '../navigation.tsx';
import { isPlace } from '../places.ts';
import { StatusLine, useForgetting } from '../status.tsx';
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
  const [inFront, setInFront] = useState<'actions' | 'keys' | null>(null);
  const close = useCallback(() => setInFront(null), []);

  useCommands(
    useCallback(
      (command: Command) => {
        if (command === 'hide') return;
        if (command === 'actions') return setInFront('actions');
        setInFront(null);
        if (command === 'write') return void write();
        if (isPlace(command)) go({ screen: command });
        // Asked for on its own screen, it means: let me type another question.
        if (command === 'search') document.querySelector<HTMLInputElement>('main input[type="search"]')?.select();
      },
      [go, write],
    ),
  );
  useForgetting(route);
  usePageKeys({ onKeys: useCallback(() => setInFront('keys'), []) });

  return (
    <div className={style.shell}>
      <div className={style.column} data-region="places">
        <Nav />
      </div>
      <Bar />
      <main className={style.main} data-region="main">
        <Troubles />
        <Screen key={JSON.stringify(route)} route={route} />
      </main>
      <footer className={style.foot}>
        <StatusLine />
      </footer>
      <ActionList open={inFront === 'actions'} onClose={close} onKeys={() => setInFront('keys')} />
      <KeysDialog open={inFront === 'keys'} onClose={close} />
    </div>
  );
}
