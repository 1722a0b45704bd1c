// A step of the door that asks for a new passphrase.
import type { ComponentProps, ReactNode } from 'react';
import { DoorPage } from './DoorPage.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';

type NewPassphraseProps = { title: string; lead: ReactNode } & Pick<
  ComponentProps<typeof PassphraseForm>,
  'button' | 'working' | 'deed' | 'otherwise'
>;

export function NewPassphrase({ title, lead, ...form }: NewPassphraseProps) {
  return (
    <DoorPage title={title} lead={lead}>
      <PassphraseForm {...form} />
    </DoorPage>
  );
}
