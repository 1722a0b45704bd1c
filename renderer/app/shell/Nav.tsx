// The places, in words. Settings and Lock stand at the end.
import { classes } from '../../ui/classes.ts';
import { useText } from '../../text/index.tsx';
import { useNavigation } from '../navigation.tsx';
import { PLACES, placeOf } from '../places.ts';
import { lock } from './lock.ts';
import style from './Nav.module.css';

/** Inside the Menu dialog `onLeave` closes the dialog when a place was chosen. */
export function Nav({ onLeave }: { onLeave?: () => void }) {
  const text = useText().app;
  const { route, go } = useNavigation();
  const current = placeOf(route);
  return (
    <nav aria-label={text.places} className={classes(style.nav, onLeave && style.inDialog)}>
      <ul className={style.places}>
        {PLACES.map((place) => (
          <li key={place} className={place === 'settings' ? style.end : undefined}>
            <button
              type="button"
              className={style.place}
              aria-current={place === current ? 'page' : undefined}
              onClick={() => {
                go({ screen: place });
                onLeave?.();
              }}
            >
              {text.place[place]}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={style.place} onClick={lock}>
            {text.lock}
          </button>
        </li>
      </ul>
    </nav>
  );
}
