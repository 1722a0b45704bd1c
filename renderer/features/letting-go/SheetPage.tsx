// The sheet after something was let go: what was destroyed, what remains, what this journal cannot reach. It holds figures
// and no word of what is gone, so it may be printed and shown.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { LetGo } from '../../../preload/contract/schemas/lettingGo.ts';
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { PrintDeed } from '../printing/PrintDeed.tsx';
import style from './LettingGo.module.css';
import { RenewBackups } from './RenewBackups.tsx';
import { SheetParts } from './SheetParts.tsx';

export function SheetPage({ id }: { id: Id }) {
  const text = useText().lettingGo.sheet;
  const entries = useAnswer('let-go.list', {}, { fresh: true });
  if (entries.error) return <Trouble title={text.title} thrown={entries.error} />;
  if (!entries.data) return null;
  const entry = entries.data.find((one) => one.id === id);
  return entry ? (
    <Sheet entry={entry} />
  ) : (
    <Page title={text.title} lead={text.gone}>
      {null}
    </Page>
  );
}

function Sheet({ entry }: { entry: LetGo }) {
  const words = useText().lettingGo;
  const text = words.sheet;
  const format = useFormat();
  const { go } = useNavigation();
  const lead = text.when(format.moment(entry.at), words.deed[entry.deed]);
  return (
    <Page title={text.title} lead={lead}>
      <SheetParts entry={entry} />
      <RenewBackups since={entry.at} />
      <PrintDeed label={text.print}>
        <h1>{text.title}</h1>
        <p>{lead}</p>
        <SheetParts entry={entry} />
      </PrintDeed>
      <div className={style.deeds}>
        <Button variant="main" onClick={() => go({ screen: 'where' })}>
          {text.done}
        </Button>
      </div>
    </Page>
  );
}
