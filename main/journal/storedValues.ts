// What each kind of record holds inside its box. Written on disk, so it is a format of its own: changing anything here means
// a new version and an upcaster in kinds.ts. The record's id is not repeated in the value.
import * as v from 'valibot';
import { calendarDate, count, id, instant, LIMITS, line, revision } from '../../preload/contract/schemas/common.ts';
import { colleague } from '../../preload/contract/schemas/colleague.ts';
import { deletedValue } from '../../preload/contract/schemas/deleted.ts';
import { group } from '../../preload/contract/schemas/group.ts';
import { letGoValue } from '../../preload/contract/schemas/lettingGo.ts';
import { layer, passages, versionLine } from '../../preload/contract/schemas/note.ts';
import {
  choice,
  fingerprint,
  paragraphId,
  PREPARATION,
  preparation,
  reason,
} from '../../preload/contract/schemas/preparation.ts';
import { promptSets } from '../../preload/contract/schemas/prompts.ts';
import { session } from '../../preload/contract/schemas/session.ts';
import { practiceSettings } from '../../preload/contract/schemas/practice.ts';
import {
  earlierPractice,
  observation,
  supervisionSession,
  trainingEvent,
} from '../../preload/contract/schemas/practiceEntry.ts';
import { profile } from '../../preload/contract/schemas/requirement.ts';
import { dictionary, personalWords, SPELLING_CHOICES } from '../../preload/contract/schemas/spelling.ts';
import { place, settings } from '../../preload/contract/schemas/settings.ts';
import { unfinished } from '../../preload/contract/schemas/unfinished.ts';

export const groupValue = v.omit(group, ['id']);

export const colleagueValue = v.omit(colleague, ['id']);

/**
 * The facts of a session, and which records hold its texts. The pointers stand here, in a small box, so that the first
 * screen knows what exists without opening a large one; nothing on disk outside the boxes links a text to its session.
 */
export const sessionValue = v.strictObject({
  ...v.omit(session, ['id']).entries,
  notes: v.strictObject({ debrief: v.nullable(id), private: v.nullable(id) }),
  /** When it was first written down: the order of several sessions on one day. */
  addedAt: instant,
});

export const noteValue = v.strictObject({ revision, sessionId: id, layer, savedAt: instant, passages });

/** A text as it stood before a stretch of writing replaced it. Written once, never changed. */
export const versionValue = v.strictObject({ sessionId: id, layer, savedAt: instant, passages });

/** Small enough for the smallest boxes, which are opened at every unlock. */
export const VERSIONS_IN_LIST = 20;

/**
 * Which versions a text has, oldest first, so that the journal knows them without opening a text. The list outlives the text: it
 * does not hang on the note, which leaves when it is emptied. A full list is followed by the next `part`.
 */
export const versionListValue = v.strictObject({
  sessionId: id,
  layer,
  part: count,
  versions: v.pipe(v.array(versionLine), v.maxLength(VERSIONS_IN_LIST)),
});

/** An hour in preparation: small, so that it is known at every unlock without opening what the leader wrote for it. */
export const preparationValue = v.strictObject({
  begunAt: instant,
  changedAt: instant,
  paragraphs: count,
  contentId: id,
});

const forms = (most: number) => v.pipe(v.array(v.string()), v.maxLength(most));
const decided = v.strictObject({ start: count, end: count, choice });

/**
 * What was taken, by reference: the words of a note stand in the note alone, so that destroying them there destroys them.
 * Decisions hold for one wording of a paragraph, by its fingerprint. `seed` decides the letters of the labels.
 */
export const preparationContentValue = v.strictObject({
  ...v.omit(preparation, ['id', 'begunAt', 'period']).entries,
  seed: id,
  maskedForms: forms(PREPARATION.maskedForms),
  paragraphs: v.pipe(
    v.array(
      v.strictObject({
        id: paragraphId,
        fingerprint,
        edited: v.nullable(v.pipe(v.string(), v.maxLength(PREPARATION.editedText))),
        decisions: v.pipe(v.array(decided), v.maxLength(PREPARATION.decisions)),
        /** What may stay although the last look found it. */
        allowed: v.array(v.strictObject({ words: v.string(), reason })),
        /** Fingerprints of exactly what was read, headings included. */
        read: v.nullable(fingerprint),
        readTwice: v.nullable(fingerprint),
      }),
    ),
    v.maxLength(PREPARATION.paragraphs + 2),
  ),
});

/** Small enough for the smallest boxes. */
export const PASSAGES_IN_BROUGHT = 12;
export const WORDS_IN_LEARNED = 10;

/** What was brought to an hour and when: references, no words. */
export const broughtValue = v.strictObject({
  on: calendarDate,
  passages: v.pipe(v.array(v.strictObject({ sessionId: id, layer, fingerprint })), v.maxLength(PASSAGES_IN_BROUGHT)),
});

/** Words of which the leader said that they name nobody. */
export const learnedValue = v.strictObject({
  notNames: v.pipe(v.array(line(LIMITS.personName)), v.maxLength(WORDS_IN_LEARNED)),
});

/** Which words the leader has shown to have, by the id of their slot: other words have not been checked. */
export const recoveryValue = v.strictObject({ checkedSlot: id });

/** Far more than anybody comes back to; the earliest are forgotten first. */
export const COME_BACK_KEPT = 500;

const ids = v.pipe(v.array(id), v.maxLength(COME_BACK_KEPT));

/** Sessions whose debrief has a marked paragraph; of which sessions the answer about trying, and which cases, are marked off. */
export const comeBackValue = v.strictObject({ sessions: ids, tried: ids, cases: ids });

/** Sets of the leader's own prompts, and which is offered where. */
export const promptsValue = v.strictObject({
  debrief: promptSets,
  private: promptSets,
  intensive: promptSets,
  supervision: promptSets,
});

/**
 * Groups in which two people wrote together last time, the one chosen last at the end. `on`: the group in which they do now, so
 * that a lock does not end it where the journal opens without the passphrase.
 */
export const writingTogetherValue = v.strictObject({
  groups: v.pipe(v.array(id), v.maxLength(50)),
  on: v.nullable(id),
});

/** Where backups are written beside the usual folder. A path names the leader, so it stands in a box like everything else. */
export const backupPlaceValue = v.strictObject({
  folder: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(4096))),
  /** When it was chosen it lay on another disk than the journal: then what lies there on the same one is not it. */
  otherDisk: v.boolean(),
});

/** The pointer stands in the small box, as that of a session's texts does. */
export const supervisionSessionValue = v.strictObject({
  revision,
  entry: supervisionSession,
  tookAway: v.nullable(id),
});
export const observationValue = v.strictObject({ revision, entry: observation });
export const trainingEventValue = v.strictObject({ revision, entry: trainingEvent });
export const earlierPracticeValue = v.strictObject({ revision, entry: earlierPractice });
export const requirementProfileValue = v.omit(profile, ['id']);

/** What was taken away from a supervision session: private, and opened by its own page only. */
export const tookAwayValue = v.strictObject({ revision, supervisionId: id, savedAt: instant, passages });

/** The secret half of this journal's own key of age. It is in no answer to the page. */
export const ageIdentityValue = v.strictObject({
  identity: v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)),
});

export { receipt as exportRecordValue } from '../../preload/contract/schemas/leaving.ts';
export { practiceSettings as practiceSettingsValue };
/** The words and the dictionary are large, so the small record only says where they are. */
export const spellingValue = v.strictObject({
  choice: v.picklist(SPELLING_CHOICES),
  words: v.nullable(id),
  dictionary: v.nullable(id),
});

export const personalWordsValue = v.strictObject({ words: personalWords });

export { dictionary as dictionaryValue };

export { deletedValue, letGoValue, place as placeValue, settings as settingsValue, unfinished as unfinishedValue };
