// Where the notes live: claims with their figures and when they were looked at. Nothing green, no shield, no score.
import type { ReactNode } from 'react';
import { useAnswer } from '../../api/queries.ts';
import { Alone } from '../../app/together.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { BackupsPart } from '../backups/BackupsPart.tsx';
import { WhatLeft } from '../leaving/WhatLeft.tsx';
import { ForMyGroup } from '../letting-go/ForMyGroup.tsx';
import { LetGoList } from '../letting-go/LetGoList.tsx';
import { lastWritten } from './lastWritten.ts';
import style from './WherePage.module.css';

export function WherePage() {
  const { app, backups, lettingGo, where: text } = useText();
  const format = useFormat();
  const proof = useAnswer('shell.proof', {}, { fresh: true });
  const shell = useAnswer('shell.status', {}, { fresh: true });
  const vault = useAnswer('vault.status', {}, { fresh: true });
  const title = app.place.where;
  const refused = proof.error ?? shell.error ?? vault.error;

  if (refused) return <Trouble title={title} thrown={refused} />;
  if (!proof.data || !shell.data || !vault.data) return null;
  const { folder, syncedBy, attempts } = proof.data;
  const written = lastWritten(vault.data.lastWrittenAt, shell.data.lastSavedAt);
  const lookAgain = (): void => {
    for (const answer of [proof, shell, vault]) void answer.refetch();
  };
  return (
    <Page title={title}>
      <div className={style.claims}>
        <Claim title={text.place}>
          <p>{syncedBy === null ? text.local : text.synced(syncedBy)}</p>
          <p className={style.path}>
            <span className={style.label}>{text.folder}</span> {folder}
          </p>
        </Claim>
        <Claim title={text.network}>
          <p>{text.attempts(format.number(attempts))}</p>
        </Claim>
        <Claim title={text.written}>
          <p>{written === null ? text.neverWritten : text.lastWritten(format.moment(written))}</p>
        </Claim>
        <Claim title={backups.title}>
          <BackupsPart journalFolder={folder} separator={shell.data.platform === 'windows' ? '\\' : '/'} />
        </Claim>
        <Alone>
          <Claim title={lettingGo.where.title}>
            <LetGoList />
          </Claim>
          <Claim title={app.place['what-left']}>
            <WhatLeft />
          </Claim>
        </Alone>
        <Claim title={lettingGo.forGroup.title}>
          <ForMyGroup />
        </Claim>
        <Claim title={text.limits}>
          <p>{text.limitsSentence}</p>
        </Claim>
      </div>
      <div className={style.again}>
        <span>{text.lookedAt(format.time(new Date(proof.dataUpdatedAt).toISOString()))}</span>
        <Button onClick={lookAgain}>{text.lookAgain}</Button>
      </div>
    </Page>
  );
}

function Claim({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={style.claim}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
