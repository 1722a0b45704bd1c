// A summary for supervision: choose sessions, read exactly what would leave, then let it leave or not. Nothing can be
// saved that was not shown.
import { useState } from 'react';
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Summary } from '../../../preload/contract/schemas/summary.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { flushAll } from '../../app/flush.ts';
import { useStatus } from '../../app/status.tsx';
import { type Messages, useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { SessionPicker } from './SessionPicker.tsx';
import style from './Supervision.module.css';
import { SummaryView } from './SummaryView.tsx';
import { wordingOf } from './wording.ts';

export function SupervisionPage() {
  const text = useText();
  const words = text.supervision;
  const format = useFormat();
  const say = useStatus();
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const [prepared, setPrepared] = useState<{ of: ReadonlySet<Id>; in: Messages; summary: Summary } | null>(null);
  const blocked = chosen.size === 0 || chosen.size > LIMITS.sessionsInSummary;

  // Another choice, or another language, is another summary: it has to be shown before it can leave.
  const summary = prepared?.of === chosen && prepared.in === text ? prepared.summary : null;

  const show = async (): Promise<void> => {
    say(words.preparing);
    try {
      // What was typed a moment ago belongs in it.
      await flushAll();
      const ready = await call('summary.prepare', { sessionIds: [...chosen], wording: wordingOf(text) });
      setPrepared({ of: chosen, in: text, summary: ready });
      say('');
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <SessionPicker chosen={chosen} onChoose={setChosen} />
      <div className={style.deed}>
        <Button
          variant={summary === null ? 'main' : 'plain'}
          blocked={blocked}
          describedBy="why-no-summary"
          onClick={() => void show()}
        >
          {words.show}
        </Button>
        <p id="why-no-summary" className={style.why}>
          {chosen.size === 0 ? words.showNothingChosen : blocked ? words.tooMany(LIMITS.sessionsInSummary) : ''}
        </p>
      </div>
      {summary === null ? null : <SummaryView summary={summary} />}
    </Page>
  );
}
