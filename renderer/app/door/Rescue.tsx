// A damaged journal, seen from this side of the door: its passphrase or words, what can still be read, and what is made of it.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RescueReport } from '../../../preload/contract/schemas/rescue.ts';
import { call } from '../../api/client.ts';
import { WayInForm } from '../../features/restore/WayInForm.tsx';
import { RescueDeeds } from '../../features/rescue/RescueDeeds.tsx';
import { useText } from '../../text/index.tsx';
import { DoorPage } from './DoorPage.tsx';

type RescueProps = { onBack: () => void; onDone: (sentence: string) => void };

export function Rescue({ onBack, onDone }: RescueProps) {
  const { rescue: text } = useText().damage;
  const client = useQueryClient();
  const [report, setReport] = useState<RescueReport>();

  const leave = (): void => {
    // Its key goes with the window at the latest.
    void call('rescue.forget', {}).catch(() => {});
    onBack();
  };
  const rebuilt = async (name: string): Promise<void> => {
    await client.resetQueries({ queryKey: ['vault.status'] });
    onDone(text.rebuilt(name));
  };

  if (!report) {
    return (
      <DoorPage key="way-in" title={text.title} lead={text.lead}>
        <WayInForm
          words={{ passphrase: text.passphrase, look: text.look, looking: text.looking }}
          ask={(by) => call('rescue.look', { by })}
          onFit={(answer) => setReport(answer.report)}
          onBack={onBack}
        />
      </DoorPage>
    );
  }
  return (
    <DoorPage key="report" title={text.title}>
      <RescueDeeds report={report} onBack={leave} onRebuilt={(name) => void rebuilt(name)} />
    </DoorPage>
  );
}
