// Any sequence of what a leader can do, over a real vault file that is closed and opened again in between, beside a model of
// a few maps: after every step the journal answers what the model says, and refuses what the model refuses.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { systemRandom } from '../../main/crypto/random.ts';
import { groupHandlers } from '../../main/journal/groups.ts';
import { Journal } from '../../main/journal/journal.ts';
import { damageFound, loadJournal } from '../../main/journal/load.ts';
import { noteHandlers } from '../../main/journal/notes.ts';
import { sessionHandlers } from '../../main/journal/sessions.ts';
import { WriteGate } from '../../main/journal/writeGate.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Group } from '../../preload/contract/schemas/group.ts';
import type { Layer } from '../../preload/contract/schemas/note.ts';
import type { Session } from '../../preload/contract/schemas/session.ts';
import { aCase, NEW_GROUP, passageOf, TODAY } from '../unit/journal/journalInHand.ts';
import { newVault, tickingClock, type TestVault } from '../unit/vault/kit.ts';

type Text = { readonly revision: number; readonly words: string };

/** What must be true, as simply as it can be said. */
class Model {
  readonly groups = new Map<string, Group>();
  readonly sessions = new Map<string, Session>();
  readonly texts = new Map<string, Text>();

  text(sessionId: string, layer: Layer): Text {
    return this.texts.get(`${sessionId}/${layer}`) ?? { revision: 0, words: '' };
  }
}

class Journals {
  #vault: Vault;
  #journal: Journal;
  readonly #files: TestVault;

  constructor(files: TestVault) {
    this.#files = files;
    this.#vault = files.vault;
    this.#journal = this.#loaded();
  }

  get handlers() {
    const open = () => this.#journal;
    return { ...groupHandlers(open), ...sessionHandlers(open), ...noteHandlers(open) };
  }

  async reopen(): Promise<void> {
    this.#vault.close();
    this.#vault = await this.#files.open();
    this.#vault.verify();
    this.#journal = this.#loaded();
  }

  #loaded(): Journal {
    const gate = new WriteGate();
    gate.open();
    const journal = new Journal(this.#vault, gate, {
      random: systemRandom,
      now: tickingClock(),
      today: () => TODAY,
      saved: () => undefined,
      changed: () => undefined,
    });
    const damage = damageFound(journal, loadJournal(journal));
    if (damage) throw new Error(damage.code);
    return journal;
  }
}

type Step = (journals: Journals, model: Model) => Promise<void>;

const nth = <Item>(items: Iterable<Item>, choice: number): Item | undefined => {
  const all = [...items];
  return all[choice % Math.max(1, all.length)];
};

/** Whether the call was done; it must be refused as a conflict exactly when the page is behind. */
async function done(call: () => unknown, behind: number): Promise<boolean> {
  const code = await Promise.resolve()
    .then(call)
    .then(
      () => undefined,
      (error: unknown) => (error instanceof Refusal ? error.error.code : String(error)),
    );
  if (code !== (behind ? 'conflict' : undefined)) throw new Error(`refused with ${code}, ${behind} behind`);
  return code === undefined;
}

const word = fc.constantFrom('umbrella', 'ein Regen', 'שקט', '🌿🌿', 'O’Brien', 'x'.repeat(3000));
const stale = fc.boolean().map((yes) => (yes ? 1 : 0));

const createGroup: fc.Arbitrary<Step> = fc.nat({ max: 40 }).map((count) => async (journals, model) => {
  const members = Array.from({ length: count }, (_, index) => ({
    name: `Member ${index}`,
    alsoAppearsAs: ['Real Name'],
  }));
  const group = await journals.handlers['group.create']({ ...NEW_GROUP, members });
  model.groups.set(group.id, group);
});

const saveGroup = fc.tuple(fc.nat(), word, fc.nat(), stale).map(([choice, name, leaving, behind]): Step => {
  return async (journals, model) => {
    const group = nth(model.groups.values(), choice);
    if (!group) return;
    const members = group.members.filter((_, index) => index !== leaving % 7);
    const input = { ...group, name: name.slice(0, 100), members, revision: group.revision - behind };
    if (!(await done(() => journals.handlers['group.save'](input), behind))) return;
    model.groups.set(group.id, { ...input, revision: group.revision + 1 });
    const ids = new Set(members.map(({ id }) => id));
    for (const session of model.sessions.values()) {
      const attendance = session.attendance.filter(({ memberId }) => ids.has(memberId));
      if (session.groupId !== group.id || attendance.length === session.attendance.length) continue;
      model.sessions.set(session.id, { ...session, attendance, revision: session.revision + 1 });
    }
  };
});

const newSession = fc.tuple(fc.nat(), fc.nat({ max: 60 })).map(([choice, day]): Step => {
  return async (journals, model) => {
    const group = nth(model.groups.values(), choice);
    if (!group) return;
    const guess = await journals.handlers['session.guess']({ groupId: group.id, today: TODAY });
    const date = `2026-0${1 + (day % 3)}-${String(1 + (day % 28)).padStart(2, '0')}`;
    const attendance = group.members.map(({ id }) => ({ memberId: id, mark: 'here' as const }));
    await journals.handlers['session.save']({ ...guess, date, attendance });
    model.sessions.set(guess.id, { ...guess, date, attendance, revision: 1 });
  };
});

const saveSession = fc.tuple(fc.nat(), word, stale).map(([choice, label, behind]): Step => {
  return async (journals, model) => {
    const session = nth(model.sessions.values(), choice);
    if (!session) return;
    const cases = [aCase({ label: label.slice(0, 100) })];
    const input = { ...session, cases, revision: session.revision - behind };
    if (await done(() => journals.handlers['session.save'](input), behind))
      model.sessions.set(session.id, { ...session, cases, revision: session.revision + 1 });
  };
});

const layer = fc.constantFrom<Layer>('debrief', 'private');
const saveNote = fc
  .tuple(fc.nat(), layer, fc.oneof(word, fc.constant(' ')), stale)
  .map(([choice, which, words, behind]): Step => {
    return async (journals, model) => {
      const session = nth(model.sessions.values(), choice);
      if (!session) return;
      const before = model.text(session.id, which);
      const input = {
        sessionId: session.id,
        layer: which,
        revision: before.revision + behind,
        passages: [passageOf(words)],
      };
      if (!(await done(() => journals.handlers['note.save'](input), behind))) return;
      if (before.words === '' && words === ' ') return;
      model.texts.set(`${session.id}/${which}`, { revision: before.revision + 1, words: words.trim() });
    };
  });

/** The revision of an emptied text is remembered only while the journal is open. */
const reopen = fc.constant<Step>(async (journals, model) => {
  await journals.reopen();
  for (const [key, { words }] of model.texts) if (words === '') model.texts.delete(key);
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const LAYERS = ['debrief', 'private'] as const;

/** Everything the journal says of itself. */
async function told({ handlers }: Journals) {
  const groups = (await handlers['group.list']({})).map(async ({ id }) => handlers['group.read']({ id }));
  const lines = await handlers['session.list']({ groupId: null });
  const sessions = lines.map(async ({ id }) => {
    const { session, hasPrivate } = await handlers['session.read']({ id });
    const texts = LAYERS.map(async (layer) => {
      const { revision, passages } = await handlers['note.read']({ sessionId: id, layer });
      return { revision, passages };
    });
    return { id, session, hasPrivate, texts: await Promise.all(texts) };
  });
  return {
    groups: (await Promise.all(groups)).sort(byId),
    sessions: (await Promise.all(sessions)).sort(byId),
    dates: lines.map(({ date }) => date),
  };
}

function expected(model: Model) {
  const sessions = [...model.sessions.values()].map((session) => {
    const texts = LAYERS.map((layer) => model.text(session.id, layer)).map(({ revision, words }) => ({
      revision,
      passages: words === '' ? [] : [passageOf(words)],
    }));
    return { id: session.id, session, hasPrivate: model.text(session.id, 'private').words !== '', texts };
  });
  const dates = [...model.sessions.values()].map(({ date }) => date);
  return {
    groups: [...model.groups.values()].sort(byId),
    sessions: sessions.sort(byId),
    dates: dates.sort().reverse(),
  };
}

test('the journal is what its model says, whatever is done and however often it is opened', async () => {
  const step = fc.oneof(createGroup, saveGroup, newSession, saveSession, saveNote, saveNote, reopen);
  await fc.assert(
    fc.asyncProperty(createGroup, newSession, fc.array(step, { maxLength: 30 }), async (first, second, others) => {
      const files = await newVault();
      const journals = new Journals(files);
      const model = new Model();
      for (const one of [first, second, ...others]) {
        await one(journals, model);
        expect(await told(journals)).toEqual(expected(model));
      }
    }),
    { numRuns: 25 },
  );
});
