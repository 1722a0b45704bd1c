// `npm run crash`: 1,000 kills (or as many as given), half of them while saving, the others while backing up, changing the
// passphrase, rotating, restoring, letting go, deleting and migrating; then every byte of a journal turned over, then power
// cuts. The last line is the result of kills and cuts; anything lost, unopenable or shown wrongly ends it with an error.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { JOURNAL_DEEDS, type JournalDeed } from './journalStory.ts';
import { JournalSubject } from './journalSubject.ts';
import { losePower } from './powerLoss.ts';
import { type Deed, DEEDS } from './story.ts';
import { type Finding, Subject } from './subject.ts';
import { CAN_TRACE, NEEDS_STRACE } from './systemCalls.ts';

const rounds = Number(process.argv[2] ?? 1000);
/** A journal has a life of this many crashes, then a new one is begun. */
const ROUNDS_PER_JOURNAL = 25;
const STATES_PER_DEED = 200;

const BESIDES_SAVING: readonly (Deed | JournalDeed)[] = [...DEEDS.slice(1), ...JOURNAL_DEEDS];

function deedOf(round: number): Deed | JournalDeed {
  if (round % 2 === 0) return 'save';
  return BESIDES_SAVING[((round - 1) / 2) % BESIDES_SAVING.length] ?? 'save';
}

const isOfJournal = (deed: Deed | JournalDeed): deed is JournalDeed => JOURNAL_DEEDS.some((one) => one === deed);

const total = { acknowledged: 0, lost: 0, unopenable: 0 };
const perDeed = new Map<Deed | JournalDeed, number>();

function count(deed: Deed | JournalDeed, { acknowledged, lost, unopenable }: Finding): void {
  total.acknowledged += acknowledged;
  total.lost += lost;
  total.unopenable += unopenable;
  perDeed.set(deed, (perDeed.get(deed) ?? 0) + 1);
}

for (let round = 0; round < rounds; ) {
  const subject = new Subject();
  const journal = new JournalSubject();
  try {
    await subject.begin();
    await journal.begin();
    for (let life = 0; life < ROUNDS_PER_JOURNAL && round < rounds; life++, round++) {
      const deed = deedOf(round);
      const finding = await (isOfJournal(deed) ? journal.round(deed) : subject.round(deed));
      count(deed, finding);
      if (finding.unopenable > 0) {
        round++;
        break;
      }
    }
  } finally {
    subject.end();
    journal.end();
  }
  if (round % 100 < ROUNDS_PER_JOURNAL)
    console.log(`${round} rounds so far, lost ${total.lost}, unopenable ${total.unopenable}`);
}

/** Of which a run of `npm test` takes one in 37. */
function everyByte(): boolean {
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const given = ['run', '--project=unit', 'tests/security/vaultTampering.test.ts', '-t', 'bytes anywhere'];
  const env = { ...process.env, EVERY_BYTE: 'yes' };
  const held = spawnSync(process.execPath, [vitest, ...given], { env, stdio: 'inherit' }).status === 0;
  console.log(`every byte turned over: ${held ? 'refused by name, or harmless' : 'NOT always refused by name'}`);
  return held;
}

async function powerCuts(): Promise<void> {
  if (!CAN_TRACE) {
    console.log(`power cuts: skipped, ${NEEDS_STRACE}`);
    return;
  }
  for (const deed of DEEDS) {
    const { states, lost, unopenable } = await losePower(deed, 8, STATES_PER_DEED, false);
    total.lost += lost;
    total.unopenable += unopenable;
    console.log(`power cuts while ${deed}: ${states}, lost ${lost}, unopenable ${unopenable}`);
  }
}

const bytesHeld = everyByte();
await powerCuts();
console.log([...perDeed].map(([deed, times]) => `${deed} ${times}`).join(', '));
console.log(`rounds ${rounds}, acknowledged ${total.acknowledged}, lost ${total.lost}, unopenable ${total.unopenable}`);
process.exitCode = bytesHeld && total.lost + total.unopenable === 0 ? 0 : 1;
