// What each operation answers while two people are writing at this screen: as ever, nothing, or without what is private. The
// page hides the same things, but the promise is kept here. A new operation does not compile before it is decided; one that
// can carry a private word, say that there is one, or show what is brought to supervision or has left is `refused`.
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import type { Input, NameAt, Output } from '../../preload/contract/operations.ts';
import { OURS_ONLY } from '../../preload/contract/schemas/prompts.ts';
import { isShownTogether } from '../../preload/contract/schemas/together.ts';
import type { Handlers } from '../ipc/answer.ts';
import { uncounted, uncountedBackups, uncountedRenewal } from './uncounted.ts';

type Name = NameAt<'vault'>;
type Answer<N extends Name> = Output<N> | Promise<Output<N>>;
type While<N extends Name> = 'same' | 'refused' | ((input: Input<N>, run: (input: Input<N>) => Answer<N>) => Answer<N>);

const debriefOnly = <I extends { readonly layer: 'debrief' | 'private' }, O>(input: I, run: (input: I) => O): O => {
  if (input.layer === 'private') throw refuse('together');
  return run(input);
};
const withoutPrivate = <Line extends { readonly hasPrivate: boolean }>(line: Line): Line => ({
  ...line,
  hasPrivate: false,
});

const WHILE_TOGETHER: { readonly [N in Name]: While<N> } = {
  'vault.status': 'same',
  'vault.create': 'same',
  'vault.example': 'same',
  'vault.unlock': 'same',
  'vault.unlock-with-words': 'same',
  'vault.unlock-with-device': 'same',
  'vault.set-aside': 'same',
  // Looks at the joint texts only, in the place where it counts.
  'vault.damage': 'same',
  'vault.overview': async (input, run) => ({ ...(await run(input)), records: null }),
  'device.offered': 'same',
  'device.status': 'same',
  'device.add': 'same',
  'device.remove': 'same',
  'recovery.status': 'same',
  'recovery.make': 'same',
  'recovery.confirm': 'same',
  'recovery.check': 'same',
  // After the words it asks for no passphrase: whoever sets one could then end this with it.
  'passphrase.set': 'refused',
  'passphrase.rewrap': 'same',
  'passphrase.renew': 'same',
  'passphrase.renew-confirm': 'same',
  'passphrase.renewal': async (input, run) => uncountedRenewal(await run(input)),
  'passphrase.renew-cancel': 'same',
  // Those of rescue and restore run over a closed journal only.
  'rescue.look': 'same',
  'rescue.rebuild': 'same',
  'rescue.export': 'same',
  'rescue.forget': 'same',
  'restore.list': 'same',
  'restore.choose': 'same',
  'restore.look': 'same',
  'restore.put': 'same',
  'restore.forget': 'same',
  'backup.list': async (input, run) => uncountedBackups(await run(input)),
  'backup.make': 'same',
  'backup.check': 'same',
  'backup.cancel': 'same',
  'backup.copy-to': 'same',
  'backup.delete': 'same',
  'backup.choose-second': 'same',
  'backup.leave-second': 'same',

  'settings.read': 'same',
  'settings.save': 'same',
  'place.read': async (input, run) => {
    const { place } = await run(input);
    return { place: place !== null && isShownTogether(place.route) ? place : null };
  },
  'place.save': 'same',
  // Of groups, members and colleagues only; they are read once, when the journal opens.
  'unfinished.read': 'same',
  'unfinished.save': 'same',
  'spelling.read': 'same',
  'spelling.names': 'same',
  'spelling.choose': 'same',
  'spelling.add-word': 'same',
  'spelling.remove-word': 'same',
  'spelling.dictionary': 'same',
  'spelling.keep-dictionary': 'same',
  'spelling.remove-dictionary': 'same',

  'prompts.read': (input, run) => (input.place === 'debrief' ? run(input) : OURS_ONLY),
  'prompts.save': (input, run) => {
    if (input.place !== 'debrief') throw refuse('together');
    return run(input);
  },
  'together.read': 'same',
  'together.arrive': 'same',
  'together.begin': 'same',
  'together.end': 'same',

  'group.list': 'same',
  'group.read': 'same',
  'group.create': 'same',
  'group.save': 'same',
  'colleague.list': 'same',
  'colleague.read': 'same',
  'colleague.create': 'same',
  'colleague.save': 'same',
  'case.list': 'same',
  'tag.list': 'same',
  'session.list': async (input, run) => (await run(input)).map(withoutPrivate),
  'timeline.months': 'same',
  'timeline.sessions': async (input, run) => (await run(input)).map(withoutPrivate),
  'picture.group': 'same',
  'session.guess': 'same',
  'session.read': async (input, run) => withoutPrivate(await run(input)),
  'session.save': 'same',
  'note.read': debriefOnly,
  'note.save': debriefOnly,
  'note.leave': debriefOnly,
  'note.versions': debriefOnly,
  'note.version': debriefOnly,
  'search.find': (input, run) => {
    if (input.filters?.layer === 'private') throw refuse('together');
    return run({ ...input, private: false });
  },
  // Of the joint layer only.
  'last-time.count': 'same',
  'last-time.read': 'same',
  'last-time.mark-off': 'same',
  // At the lock these take private texts along that nobody here was shown. Bringing back takes nothing.
  'deleted.session': 'refused',
  'deleted.group': 'refused',
  'deleted.entry': 'refused',
  'deleted.profile': 'same',
  'deleted.list': 'same',
  'deleted.undo': 'same',
  // Destroying counts private texts and takes them along: a deed for one person alone.
  'let-go.weigh': 'refused',
  'let-go.destroy': 'refused',
  'let-go.find-person': 'refused',
  'let-go.person': 'refused',
  'let-go.due': () => [],
  'let-go.list': () => [],

  'practice.counts': 'same',
  'practice.list': async (input, run) => (await run(input)).map(withoutPrivate),
  'practice.save': 'same',
  'practice.settings': 'same',
  'practice.save-settings': 'same',
  'took-away.read': 'refused',
  'took-away.save': 'refused',
  'profile.list': 'same',
  'profile.examples': 'same',
  'profile.read': 'same',
  'profile.create': 'same',
  'profile.save': 'same',
  'table.read': 'same',
  'table.import': 'same',
  'table.undo': 'same',
  'sheet.read': 'same',
  'sheet.save-csv': 'same',
  'sheet.save-pdf': 'same',
  'confirmation.read': 'same',

  'preparation.list': 'refused',
  'preparation.begin': 'refused',
  'preparation.open': 'refused',
  'preparation.discard': 'refused',
  'preparation.offer': 'refused',
  'preparation.take': 'refused',
  'preparation.leave-out': 'refused',
  'preparation.write': 'refused',
  'preparation.settle': 'refused',
  'preparation.people': 'refused',
  'preparation.review': 'refused',
  'preparation.decide': 'refused',
  'preparation.learn-no-name': 'refused',
  'preparation.learn-person': 'refused',
  'preparation.mask-words': 'refused',
  'preparation.undo': 'refused',
  'preparation.edit': 'refused',
  'preparation.show': 'refused',
  'preparation.read': 'refused',
  'preparation.answer-left': 'refused',
  'preparation.brought': 'refused',
  'preparation.confirm-label': 'refused',
  'preparation.follow': 'refused',
  'preparation.pack': 'refused',
  'receipt.list': 'refused',
  'receipt.look-up': 'refused',
  // A debrief for the co-leader leaves this way too; nothing private can be in it.
  'leaving.save': 'same',
  'leaving.instructions': 'same',
  'leaving.save-instructions': 'same',
  'passage.give': 'same',
  'passage.own-key': 'same',
  'passage.make-key': 'same',
  'passage.save-key': 'same',
  'passage.open': 'same',
  'passage.compare': 'same',
  'passage.take': 'same',
};

/** The handlers of the vault's end with this wall before each of them. */
export function behindTogether(handlers: Handlers<'vault'>, on: () => boolean): Handlers<'vault'> {
  const names = Object.keys(handlers) as Name[];
  return Object.fromEntries(names.map((name) => [name, behind(name, handlers, on)])) as Handlers<'vault'>;
}

function behind<N extends Name>(name: N, handlers: Handlers<'vault'>, on: () => boolean): Handlers<'vault'>[N] {
  const run = handlers[name] as (input: Input<N>) => Answer<N>;
  const then = WHILE_TOGETHER[name] as While<N>;
  const answer = async (input: Input<N>): Promise<Output<N>> => {
    if (on() && then === 'refused') throw refuse('together');
    try {
      return await (on() && typeof then === 'function' ? then(input, run) : run(input));
    } catch (thrown) {
      throw on() && thrown instanceof Refusal ? new Refusal(uncounted(thrown.error)) : thrown;
    }
  };
  return answer as Handlers<'vault'>[N];
}
