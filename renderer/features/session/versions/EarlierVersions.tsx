// The earlier versions of one text, folded small at its end; nothing stands there as long as there are none.
import { useRef, useState } from 'react';
import type { Id } from '../../../../preload/contract/schemas/common.ts';
import type { Layer, VersionLine } from '../../../../preload/contract/schemas/note.ts';
import { useAnswer } from '../../../api/queries.ts';
import { useFormat, useText } from '../../../text/index.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import type { Passages } from '../notePassages.ts';
import type { Saver } from '../saving/Saver.ts';
import { EarlierVersion } from './EarlierVersion.tsx';
import style from './Versions.module.css';

export type VersionsOf = {
  readonly sessionId: Id;
  readonly layer: Layer;
  readonly note: Saver<Passages>;
  readonly alone: boolean;
};

export function EarlierVersions(of: VersionsOf) {
  const words = useText().session.versions;
  const { sessionId, layer } = of;
  // Of a session that is not stored yet nothing is found, and so nothing is shown.
  const versions = useAnswer('note.versions', { sessionId, layer }).data ?? [];
  if (versions.length === 0) return null;
  return (
    <Disclosure label={words.title}>
      <p className={style.hint}>{words.hint}</p>
      <ul className={style.versions} aria-label={words.title}>
        {versions.map((line) => (
          <VersionRow key={line.id} of={of} line={line} />
        ))}
      </ul>
    </Disclosure>
  );
}

function VersionRow({ of, line }: { of: VersionsOf; line: VersionLine }) {
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    row.current?.focus();
  };
  return (
    <li>
      <button ref={row} type="button" className={style.when} aria-expanded={open} onClick={() => setOpen(!open)}>
        {format.moment(line.savedAt)}
      </button>
      {open ? <EarlierVersion of={of} line={line} onClose={close} /> : null}
    </li>
  );
}
