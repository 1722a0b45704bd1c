// What each decision does: one call, one sentence, and on to the next doubt. Keys and buttons come together here, so that they
// cannot do different things. There is no "accept all".
import { useState } from 'react';
import { type Choice, type Reach, type Review, rewordForm } from '../../../../preload/contract/schemas/preparation.ts';
import { call } from '../../../api/client.ts';
import { queryClient } from '../../../api/queries.ts';
import { useStatus } from '../../../app/status.tsx';
import { isUnfinished } from '../../../app/unfinished.ts';
import { useText } from '../../../text/index.tsx';
import type { At, OpenPreparation } from '../usePreparation.ts';
import { doubtsOf, type FindingAt, findingsOf, neighbour, nextUndecided, type Place, samePlace } from './doubts.ts';

export type Asking = 'nothing' | 'words' | 'person';

export type Deciding = {
  /** The finding in hand. */
  readonly hand: FindingAt | undefined;
  readonly doubts: readonly FindingAt[];
  readonly asking: Asking;
  /** Grows whenever a finding is taken in hand by pointing at it. */
  readonly taken: number;
  readonly mayBeNoName: boolean;
  readonly mayBePerson: boolean;
  /** The next choice holds for all of its kind in its paragraph. */
  readonly ofKind: boolean;
  take(place: Place): void;
  move(by: 1 | -1): void;
  mask(reach: Reach): void;
  keep(): void;
  ask(what: Asking): void;
  /** Resolves to whether they were taken. */
  reword(words: string): Promise<boolean>;
  notAName(): void;
  isPerson(personId: string, name: string): void;
  toggleKind(): void;
  maskWords(words: string): Promise<boolean>;
  undo(): void;
};

export function useDeciding({ review, step }: OpenPreparation): Deciding {
  const said = useText().supervision.decide.said;
  const say = useStatus();
  const [rewording] = useState(() => halfReworded(review));
  const [place, setPlace] = useState<Place | null>(() => (rewording ?? nextUndecided(review, null))?.at ?? null);
  const [asking, setAsking] = useState<Asking>(rewording ? 'words' : 'nothing');
  const [ofKind, setOfKind] = useState(false);
  const [taken, setTaken] = useState(0);
  const doubts = doubtsOf(review);
  const hand = findingsOf(review).find((one) => samePlace(one.at, place)) ?? doubts[0];

  const deed = async (make: (at: At) => Promise<Review>, sentence: string): Promise<boolean> => {
    const next = await step(make);
    if (!next) return false;
    setAsking('nothing');
    setOfKind(false);
    setPlace((before) => nextUndecided(next, before)?.at ?? before);
    say(sentence);
    return true;
  };
  const choose = async (choice: Choice, reach: Reach, sentence: string): Promise<boolean> => {
    if (!hand) {
      say(said.noDoubts);
      return false;
    }
    const { at: on } = hand;
    return deed((at) => call('preparation.decide', { ...at, on, choice, reach }), sentence);
  };
  const reach = (): Reach => (ofKind ? 'kind' : 'one');
  return {
    hand,
    doubts,
    asking,
    taken,
    mayBeNoName: hand !== undefined && mayBeNoName(hand),
    mayBePerson: hand !== undefined && mayBePerson(hand),
    ofKind,
    take: (next) => {
      setPlace(next);
      setTaken(taken + 1);
      setAsking('nothing');
      setOfKind(false);
    },
    move: (by) => {
      const next = neighbour(doubts, hand?.at ?? null, by);
      if (!next) return say(said.noDoubts);
      setPlace(next.at);
      setAsking('nothing');
      setOfKind(false);
    },
    mask: (wide) =>
      void choose(
        { is: 'mask' },
        wide === 'everywhere' ? wide : reach(),
        wide === 'everywhere' ? said.everywhere : said.mask,
      ),
    keep: () => void choose({ is: 'keep' }, reach(), said.keep),
    ask: (what) => {
      if (what === 'person' && hand && !mayBePerson(hand)) return say(said.notForThis);
      setAsking(hand ? what : 'nothing');
    },
    reword: (words) => choose({ is: 'reword', words }, reach(), said.reword),
    notAName: () => {
      if (!hand || !mayBeNoName(hand)) return say(hand ? said.notForThis : said.noDoubts);
      const { at: on } = hand;
      void deed((at) => call('preparation.learn-no-name', { ...at, on }), said.noName);
    },
    isPerson: (personId, name) => {
      if (!hand) return;
      const { at: on } = hand;
      const learn = async (at: At) => {
        const next = await call('preparation.learn-person', { ...at, on, personId });
        await forgetPeople();
        return next;
      };
      void deed(learn, said.member(name));
    },
    toggleKind: () => {
      say(ofKind ? said.kindOff : said.kindOn);
      setOfKind(!ofKind);
    },
    maskWords: (words) => deed((at) => call('preparation.mask-words', { ...at, words }), said.everywhere),
    undo: () => {
      if (!review.undoable) return say(said.nothingToUndo);
      const back = async (at: At) => {
        const next = await call('preparation.undo', at);
        await forgetPeople();
        return next;
      };
      void step(back).then((next) => next && say(said.undo));
    },
  };
}

/** Whose forms may have changed. */
const forgetPeople = async (): Promise<void> => {
  for (const answer of ['group.read', 'colleague.list', 'colleague.read'] as const) {
    await queryClient.invalidateQueries({ queryKey: [answer] });
  }
};

/** Where words were left half typed, the page opens at them. */
const halfReworded = (review: Review): FindingAt | undefined =>
  findingsOf(review).find(({ at }) => isUnfinished(rewordForm(review.id, at)));

const NAMES = new Set(['NAME_OTHER', 'LOCATION', 'ORG', 'OTHER']);

const mayBeNoName = ({ finding: { type, tier } }: FindingAt): boolean =>
  NAMES.has(type) || (type === 'NAME_ROSTER' && tier === 'flag');

/** A form that fits several people can be said to be one of them. */
const mayBePerson = ({ finding: { type } }: FindingAt): boolean => NAMES.has(type) || type === 'NAME_ROSTER';
