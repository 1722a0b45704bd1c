// A record in the hands of a page: borrowed while the page is there, given back when it is left.
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Refusal } from '../../../../preload/contract/errors.ts';
import type { Saver } from './Saver.ts';
import type { Shelf } from './Shelf.ts';

export type Opened<Value> =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly saver: Saver<Value> }
  | { readonly is: 'refused'; readonly refusal: Refusal };

/** The key has to stay the same object for as long as the record is the same; a page is made anew for another one. */
export function useRecord<Key, Value>(shelf: Shelf<Key, Value>, key: Key): Opened<Value> {
  const [opened, setOpened] = useState<Opened<Value>>({ is: 'opening' });
  useEffect(() => {
    let here = true;
    const loan = shelf.borrow(key);
    loan.saver.then(
      (saver) => here && setOpened({ is: 'open', saver }),
      (thrown: unknown) => here && setOpened({ is: 'refused', refusal: asRefusal(thrown) }),
    );
    return () => {
      here = false;
      loan.giveBack();
    };
  }, [shelf, key]);
  return opened;
}

/** What the window holds of the record now. */
export const useHeld = <Value>(saver: Saver<Value>): Value => useSyncExternalStore(saver.subscribe, () => saver.value);

const asRefusal = (thrown: unknown): Refusal =>
  thrown instanceof Refusal ? thrown : new Refusal({ code: 'internal', reference: '' });
