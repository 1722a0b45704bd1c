// A summary for supervision: choose sessions, read exactly what would leave, then let it leave or not. Nothing can be
// saved that was not shown.
import { useCallback, useRef, useState } from 'react';
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Summary } from '../../../preload/contract/schemas/summary.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { flushAll } from '../../app/flush.ts';
import { useStatus } from '../../app/status.tsx';
import { type Messages, useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Page } from '../../ui/Page.tsx';
import { useMainDeed } from '../useMainDeed.ts';
import { SessionPicker } from './SessionPicker.tsx';
import { SummaryView } from './SummaryView.tsx';
import { wordingOf } from './wording.ts';

type Prepared = { readonly in: Messages; readonly summary: Summary };

export function SupervisionPage() {
  const text = useText();
  const words = text.supervision;
  const format = useFormat();
  const say = useStatus();
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const returning = useRef(false);
  const chooseOthers = useCallback(() => {
    setPrepared(null);
    returning.current = true;
  }, []);

  const show = async (): Promise<void> => {
    say(words.preparing);
    try {
      // What was typed a moment ago belongs in it.
      await flushAll();
      const summary = await call('summary.prepare', { sessionIds: [...chosen], wording: wordingOf(text) });
      setPrepared({ in: text, summary });
      say('');
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };

  const tooMany = chosen.size > LIMITS.sessionsInSummary;
  const blocked = chosen.size === 0 || tooMany || prepared?.in === text;
  useMainDeed(() => {
    if (!blocked) void show();
  });

  // In another language it would be another text: it has to be shown before it can leave.
  if (prepared?.in === text) {
    return (
      <Page title={words.title} lead={words.readFirst}>
        <SummaryView summary={prepared.summary} onBack={chooseOthers} />
      </Page>
    );
  }
  const state = chosen.size === 0 ? words.showNothingChosen : words.chosen(chosen.size);
  return (
    <Page title={words.title} lead={words.lead}>
      <SessionPicker chosen={chosen} onChoose={setChosen} />
      <FootBar start={<span id="chosen-sessions">{tooMany ? words.tooMany(LIMITS.sessionsInSummary) : state}</span>}>
        <Button
          ref={(button) => {
            if (returning.current) button?.focus();
            returning.current = false;
          }}
          variant="main"
          blocked={blocked}
          describedBy="chosen-sessions"
          onClick={() => void show()}
        >
          {words.show}
        </Button>
      </FootBar>
    </Page>
  );
}
