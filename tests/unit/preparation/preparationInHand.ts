// A journal with a group and sessions, and a preparation as the page would make it.
import { Packing } from '../../../main/export/packing.ts';
import { ChosenPlaces } from '../../../main/vault-process/chosenPlaces.ts';
import { preparationHandlers } from '../../../main/preparation/handlers.ts';
import type { NewGroup } from '../../../preload/contract/schemas/group.ts';
import type { Layer } from '../../../preload/contract/schemas/note.ts';
import type { Finding } from '../../../preload/contract/schemas/finding.ts';
import type { Review, Section } from '../../../preload/contract/schemas/preparation.ts';
import type { Session } from '../../../preload/contract/schemas/session.ts';
import { JournalInHand, passageOf, ROWAN } from '../journal/journalInHand.ts';
import { PREPARATION_WORDING } from './wording.ts';

export class PreparationInHand {
  readonly hand: JournalInHand;
  readonly places = new ChosenPlaces();
  readonly packing: Packing;
  readonly handlers;
  id = '';

  constructor(hand = new JournalInHand()) {
    this.hand = hand;
    this.packing = new Packing({
      open: () => hand.journal,
      places: this.places,
      makePdf: () => Promise.reject(new Error('no PDF here')),
    });
    this.handlers = preparationHandlers(() => hand.journal, this.packing);
  }

  async begin(): Promise<this> {
    this.id = (await this.handlers['preparation.begin']({})).id;
    return this;
  }

  /** The same journal, opened anew; the same preparation. */
  reopened(): PreparationInHand {
    const next = new PreparationInHand(this.hand.reopened());
    next.id = this.id;
    return next;
  }

  get step() {
    return { id: this.id, wording: PREPARATION_WORDING };
  }

  async group(fields: Partial<NewGroup> = {}): Promise<string> {
    return (await this.hand.group({ usualCoLeaders: [ROWAN], ...fields })).id;
  }

  /** A session with one note, a paragraph each. */
  async session(groupId: string, layer: Layer, paragraphs: string[], fields: Partial<Session> = {}): Promise<string> {
    const { id } = await this.hand.session(groupId, fields);
    await this.hand.handlers['note.save']({ sessionId: id, layer, revision: 0, passages: [passageOf(...paragraphs)] });
    return id;
  }

  async take(sessionId: string, place = 0, layer: Layer = 'debrief', section: Section = 'moments'): Promise<void> {
    const offered = await this.handlers['preparation.offer']({ sessionId, layer });
    const fingerprint = offered[place]?.fingerprint ?? '';
    await this.handlers['preparation.take']({ id: this.id, sessionId, layer, fingerprint, section });
  }

  async review(): Promise<Review> {
    return this.handlers['preparation.review'](this.step);
  }

  /** The finding that covers these words. */
  async finding(words: string, place = 0): Promise<Finding & { paragraph: Review['paragraphs'][number]['id'] }> {
    const paragraph = (await this.review()).paragraphs[place];
    const found = paragraph?.findings.find(({ start, end }) => paragraph.text.slice(start, end) === words);
    if (!paragraph || !found) throw new Error(`nothing was found at "${words}"`);
    return { ...found, paragraph: paragraph.id };
  }

  async on(words: string, place = 0) {
    const { paragraph, start, end } = await this.finding(words, place);
    return { paragraph, start, end };
  }

  async outputs(): Promise<string[]> {
    return (await this.review()).paragraphs.map(({ output }) => output);
  }

  async readAll(second = false): Promise<Review> {
    for (const { id: paragraphId } of (await this.review()).paragraphs) {
      const { shown } = await this.handlers['preparation.show']({ ...this.step, paragraphId });
      await this.handlers['preparation.read']({ ...this.step, paragraphId, shown, second });
    }
    return this.review();
  }
}

/** A preparation of one paragraph of a debrief. */
export async function preparationOf(text: string, fields: Partial<NewGroup> = {}): Promise<PreparationInHand> {
  const hand = await new PreparationInHand().begin();
  const sessionId = await hand.session(await hand.group(fields), 'debrief', [text]);
  await hand.take(sessionId);
  return hand;
}
