// Preparing an hour of supervision. Every step that changes what would leave answers with the whole review, so that the page
// never shows a state that the vault process does not have.
import * as v from 'valibot';
import { count, id, nothing } from '../schemas/common.ts';
import { layer } from '../schemas/note.ts';
import { packed, wayOut } from '../schemas/leaving.ts';
import {
  choice,
  fingerprint,
  hourLine,
  knownPerson,
  offered,
  paragraphId,
  PREPARATION,
  preparation,
  preparationLine,
  preparationWording,
  reach,
  reader,
  reason,
  review,
  section,
  stretch,
  way,
  writtenPart,
} from '../schemas/preparation.ts';
import { SAVING, type Operation } from './operation.ts';

const READING = ['not-found', 'vault-damaged', 'newer-format'] as const;
const CHANGING = ['not-found', ...SAVING] as const;
/** Which preparation, and the fixed words of the document as the page shows them. */
const reviewed = { id, wording: preparationWording };

const changes = <Entries extends v.ObjectEntries>(entries: Entries) =>
  ({
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ ...reviewed, ...entries }),
    output: review,
    errors: CHANGING,
  }) as const;

export const preparationOperations = {
  'preparation.list': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: v.strictObject({ underway: v.array(preparationLine), hours: v.array(hourLine) }),
    errors: [],
  },
  'preparation.begin': { at: 'vault', when: 'unlocked', input: nothing, output: preparation, errors: SAVING },
  'preparation.open': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: preparation,
    errors: READING,
  },
  /** Takes the preparation out of the journal. The notes it was made from stay as they are. */
  'preparation.discard': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: nothing,
    errors: CHANGING,
  },
  /** The paragraphs of one note. Private reflection is asked for by name, one session at a time. */
  'preparation.offer': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer }),
    output: v.array(offered),
    errors: READING,
  },
  'preparation.take': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id, sessionId: id, layer, fingerprint, section }),
    output: preparation,
    errors: CHANGING,
  },
  'preparation.leave-out': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id, paragraphId: id }),
    output: preparation,
    errors: CHANGING,
  },
  'preparation.write': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id, part: writtenPart, text: v.pipe(v.string(), v.maxLength(PREPARATION.writtenText)) }),
    output: nothing,
    errors: CHANGING,
  },
  'preparation.settle': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id, way: v.nullable(way), reader: v.nullable(reader) }),
    output: preparation,
    errors: CHANGING,
  },
  'preparation.people': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: v.array(knownPerson),
    errors: READING,
  },
  'preparation.review': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject(reviewed),
    output: review,
    errors: READING,
  },
  /** `choice` null takes the decision back. */
  'preparation.decide': changes({ on: stretch, choice: v.nullable(choice), reach }),
  /** The same words are left alone from now on, in this preparation and in every later one. */
  'preparation.learn-no-name': changes({ on: stretch }),
  /** The words join the person's "also appears as". */
  'preparation.learn-person': changes({ on: stretch, personId: id }),
  /** Words that the check did not find: masked wherever they stand. */
  'preparation.mask-words': changes({
    words: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(PREPARATION.reworded)),
  }),
  'preparation.undo': changes({}),
  /** The leader's own words in the place of the output; null brings the check's output back. */
  'preparation.edit': changes({
    paragraphId,
    text: v.nullable(v.pipe(v.string(), v.maxLength(PREPARATION.editedText))),
  }),
  /** One paragraph is put before the reader. What it answers is needed to call that paragraph read, once. */
  'preparation.show': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ ...reviewed, paragraphId }),
    output: v.strictObject({ shown: id }),
    errors: READING,
  },
  'preparation.read': changes({ paragraphId, shown: id, second: v.boolean() }),
  /** The leader has seen how much is told about whom this label stands for, and means it so. Holds until the journal locks. */
  'preparation.confirm-label': changes({ label: v.pipe(v.string(), v.minLength(1), v.maxLength(80)) }),
  /** One of the proposals about a label; what it changes counts as edited. */
  'preparation.follow': changes({ label: v.pipe(v.string(), v.minLength(1), v.maxLength(80)), place: count }),
  /** Replaces what the last look found, or lets it stay for a reason. */
  'preparation.answer-left': changes({
    paragraphId,
    words: v.pipe(v.string(), v.maxLength(1_000)),
    reason: v.nullable(reason),
  }),
  /** Makes the file of the document as it stands, for `leaving.save`. Refused while anything keeps it back. */
  'preparation.pack': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ ...reviewed, out: wayOut }),
    output: packed,
    errors: ['not-ready', 'no-pdf', ...READING],
  },
  /** It was read from the screen: the passages are marked with today's date, and the preparation goes. */
  'preparation.brought': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: nothing,
    errors: CHANGING,
  },
} as const satisfies Record<string, Operation>;
