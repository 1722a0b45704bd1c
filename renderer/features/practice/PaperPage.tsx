// The Practice log before it leaves: what stands on it is chosen here, seen whole, and then printed or saved.
import { useEffect, useRef, useState } from 'react';
import {
  CO_LEADER_SHOWN,
  type CsvWording,
  DATE_SHOWN,
  type SheetRequest,
} from '../../../preload/contract/schemas/practiceSheet.ts';
import { NO_PRACTICE_SETTINGS, type PracticeSettings } from '../../../preload/contract/schemas/practice.ts';
import { call } from '../../api/client.ts';
import { useAnswer, useDeed } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { type Messages, useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Page } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { oneLine } from '../oneLine.ts';
import { PrintDeed } from '../printing/PrintDeed.tsx';
import { choicesOf } from './choices.ts';
import { LogSheet } from './LogSheet.tsx';
import paper from './Paper.module.css';
import style from './Practice.module.css';
import { StretchFields } from './StretchFields.tsx';

export function PaperPage() {
  const { practicePaper: words } = useText();
  const settings = useAnswer('practice.settings', {});
  if (settings.isPending) return null;
  if (settings.isError) return <Trouble title={words.title} thrown={settings.error} />;
  return <OpenPaper settings={settings.data} />;
}

function OpenPaper({ settings }: { settings: PracticeSettings }) {
  const text = useText();
  const words = text.practicePaper;
  const format = useFormat();
  const { go } = useNavigation();
  const say = useStatus();
  const [request, setRequest] = useState<SheetRequest>({ from: null, to: null, coLeader: 'accredited', dates: 'day' });
  const [name, setName] = useState(settings.name ?? '');
  const [society, setSociety] = useState(settings.society ?? '');
  const [keep, setKeep] = useState(settings.name !== null || settings.society !== null);
  const [signatures, setSignatures] = useState(false);
  const { data: sheet, error } = useAnswer('sheet.read', request, { fresh: true });
  const save = useDeed('practice.save-settings', { refreshes: ['practice.settings'] });
  const set = (change: Partial<SheetRequest>): void => setRequest({ ...request, ...change });

  const { profileId } = settings;
  const kept: PracticeSettings = keep
    ? { profileId, name: oneLine(name) || null, society: oneLine(society) || null }
    : { ...NO_PRACTICE_SETTINGS, profileId };
  const changed = JSON.stringify(kept) !== JSON.stringify(settings);
  const { mutate } = save;
  useKeepWhenLeft(changed ? () => mutate(kept) : null);

  const saveCsv = async (): Promise<void> => {
    try {
      const { placeId } = await call('shell.choose-place', { for: 'practice-log.csv' });
      if (placeId === null) return say(words.notSaved);
      const wording = csvWordingOf(text, format.locale);
      const { bytes } = await call('sheet.save-csv', { sheet: request, wording, placeId });
      say(words.saved(format.number(bytes)));
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  if (error) return <Trouble title={words.title} thrown={error} />;
  const head = { name: oneLine(name), society: oneLine(society), signatures };
  return (
    <Page title={words.title} lead={words.lead} width="table">
      <div className={style.fields}>
        <div className={style.stretch}>
          <StretchFields stretch={request} onChange={(stretch) => set(stretch)} />
        </div>
        <div className={style.named}>
          <TextField label={words.name} hint={words.nameHint} value={name} onChange={setName} />
          <TextField label={words.society} value={society} onChange={setSociety} />
        </div>
        <Check label={words.keepName} checked={keep} onChange={setKeep} />
        <div className={style.choices}>
          <Choice
            labelShown
            label={words.dates}
            value={request.dates}
            options={choicesOf(DATE_SHOWN, words.dateKinds)}
            onChange={(dates) => set({ dates })}
          />
          <Choice
            labelShown
            label={words.coLeader}
            value={request.coLeader}
            options={choicesOf(CO_LEADER_SHOWN, words.coLeaders)}
            onChange={(coLeader) => set({ coLeader })}
          />
        </div>
        <Check label={words.signatures} checked={signatures} onChange={setSignatures} />
      </div>
      {sheet === undefined ? null : (
        <>
          <div className={style.part}>
            <PrintDeed label={words.print} pdf="practice-log.pdf">
              <LogSheet sheet={sheet} request={request} head={head} on="paper" />
            </PrintDeed>
            <div className={style.facts}>
              <div className={style.deeds}>
                <Button onClick={() => void saveCsv()}>{words.saveCsv}</Button>
                <Button onClick={() => go({ screen: 'log' })}>{text.practiceForms.back}</Button>
              </div>
              <p className={style.note}>{words.csvNote}</p>
            </div>
          </div>
          <section className={style.part} aria-labelledby="paper-shown">
            <h2 id="paper-shown">{words.asPrinted}</h2>
            <div className={paper.shown}>
              <LogSheet sheet={sheet} request={request} head={head} on="screen" />
            </div>
          </section>
        </>
      )}
    </Page>
  );
}

/** Name and society are kept, or let go of, when the page is left. */
function useKeepWhenLeft(keep: (() => void) | null): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => latest.current?.(), []);
}

function csvWordingOf(text: Messages, locale: string): CsvWording {
  const { nobody, somebody, accredited } = text.practice.table.partners;
  return {
    columns: text.practicePaper.columns,
    roles: text.session.cases.roles,
    kinds: text.groups.kind,
    modalities: text.group.modalities,
    partners: { nobody, somebody, accredited },
    // Where numbers have a decimal comma, spreadsheets expect semicolons.
    separator: (1.5).toLocaleString(locale).includes(',') ? ';' : ',',
  };
}
