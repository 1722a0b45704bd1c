// `npm run crash`: 1,000 kills (or as many as given), half of them while saving, the others while backing up, changing the
// passphrase, rotating and restoring; then power cuts in the middle of each. The last line is the result, over both; anything
// lost or unopenable ends it with an error.
import process from 'node:process';
import { losePower } from './powerLoss.ts';
import { type Deed, DEEDS } from './story.ts';
import { type Finding, Subject } from './subject.ts';
import { CAN_TRACE, NEEDS_STRACE } from './systemCalls.ts';

const rounds = Number(process.argv[2] ?? 1000);
/** A journal has a life of this many crashes, then a new one is begun. */
const ROUNDS_PER_JOURNAL = 25;
const STATES_PER_DEED = 200;

function deedOf(round: number): Deed {
  if (round % 2 === 0) return 'save';
  return DEEDS[1 + (((round - 1) / 2) % (DEEDS.length - 1))] ?? 'save';
}

const total = { acknowledged: 0, lost: 0, unopenable: 0 };
const perDeed = new Map<Deed, number>();

function count(deed: Deed, { acknowledged, lost, unopenable }: Finding): void {
  total.acknowledged += acknowledged;
  total.lost += lost;
  total.unopenable += unopenable;
  perDeed.set(deed, (perDeed.get(deed) ?? 0) + 1);
}

for (let round = 0; round < rounds; ) {
  const subject = new Subject();
  try {
    await subject.begin();
    for (let life = 0; life < ROUNDS_PER_JOURNAL && round < rounds; life++, round++) {
      const finding = await subject.round(deedOf(round));
      count(deedOf(round), finding);
      if (finding.unopenable > 0) {
        round++;
        break;
      }
    }
  } finally {
    subject.end();
  }
  if (round % 100 < ROUNDS_PER_JOURNAL)
    console.log(`${round} rounds so far, lost ${total.lost}, unopenable ${total.unopenable}`);
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

await powerCuts();
console.log([...perDeed].map(([deed, times]) => `${deed} ${times}`).join(', '));
console.log(`rounds ${rounds}, acknowledged ${total.acknowledged}, lost ${total.lost}, unopenable ${total.unopenable}`);
process.exitCode = total.lost + total.unopenable === 0 ? 0 : 1;
