// The places, in words. Settings and Lock stand at the end.
import { useText } from '../../text/index.tsx';
import { useNavigation } from '../navigation.tsx';
import { PLACES, placeOf } from '../places.ts';
import { lock } from './lock.ts';
import style from './Nav.module.css';

/** `onLeave` is called when a place was chosen; inside the Menu dialog it closes the dialog. */
export function Nav({ onLeave }: { onLeave?: () => void }) {
  const text = useText().app;
  const { route, go } = useNavigation();
  const current = placeOf(route);
  return (
    <nav aria-label={text.places} className={style.nav}>
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
