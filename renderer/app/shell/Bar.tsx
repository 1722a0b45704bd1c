// On narrow windows, in place of the column: Menu, the name of the page, Lock.
import { useState } from 'react';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNavigation } from '../navigation.tsx';
import style from './Bar.module.css';
import { lock } from './lock.ts';
import { Nav } from './Nav.tsx';

export function Bar({ onAlone }: { onAlone: () => void }) {
  const text = useText().app;
  const { route } = useNavigation();
  const [open, setOpen] = useState(false);
  return (
    <header className={style.bar} data-region="places">
      <Button onClick={() => setOpen(true)}>{text.menu}</Button>
      <span className={style.name}>{text.place[route.screen]}</span>
      <Button onClick={lock}>{text.lock}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={text.places}>
        <Nav onLeave={() => setOpen(false)} onAlone={onAlone} />
      </Dialog>
    </header>
  );
}
