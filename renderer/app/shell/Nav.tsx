// The places, in words. Settings and Lock stand at the end.
import { classes } from '../../ui/classes.ts';
import { useText } from '../../text/index.tsx';
import { useNavigation } from '../navigation.tsx';
import { placeOf } from '../places.ts';
import { useTogether } from '../together.tsx';
import { usePlaces } from '../usePlaces.ts';
import { lock } from './lock.ts';
import style from './Nav.module.css';

/** Inside the Menu dialog `onLeave` closes the dialog when a place was chosen. */
export function Nav({ onLeave, onAlone }: { onLeave?: () => void; onAlone: () => void }) {
  const { app: text, together: words } = useText();
  const together = useTogether();
  const { route, go } = useNavigation();
  const places = usePlaces();
  const current = placeOf(route);
  return (
    <nav aria-label={text.places} className={classes(style.nav, onLeave && style.inDialog)}>
      <ul className={style.places}>
        {places.map((place) => (
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
        {together ? (
          <li>
            <button
              type="button"
              className={style.place}
              onClick={() => {
                onLeave?.();
                onAlone();
              }}
            >
              {words.end}
            </button>
          </li>
        ) : null}
        <li>
          <button type="button" className={style.place} onClick={lock}>
            {text.lock}
          </button>
        </li>
      </ul>
    </nav>
  );
}
