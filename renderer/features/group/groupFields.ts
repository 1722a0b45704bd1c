// What is typed about a group, and whether it can be kept. Problems are named here and worded in renderer/text. An empty field
// is something that was not said.
import { inOrder, LIMITS } from '../../../preload/contract/schemas/common.ts';
import type {
  Cadence,
  Group,
  GroupKind,
  IAm,
  Modality,
  PresenterPlace,
} from '../../../preload/contract/schemas/group.ts';
import { readDate } from '../../ui/typed.ts';
import { readMinutes } from '../minutes.ts';
import { oneLine } from '../oneLine.ts';

export const UNSAID = '';
type Unsaid = typeof UNSAID;
export type YesOrNo = 'yes' | 'no' | Unsaid;

export type GroupFields = {
  readonly name: string;
  readonly kind: GroupKind;
  readonly iAm: IAm;
  readonly minutes: string;
  readonly modality: Modality;
  readonly setting: string;
  readonly membersAre: string;
  readonly cadence: Cadence | Unsaid;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly keepTextsMonths: string;
  readonly presenterDuring: PresenterPlace | Unsaid;
  readonly checkIn: YesOrNo;
  readonly followUp: YesOrNo;
  readonly usualCases: string;
  readonly words: string;
};

export const NEW_GROUP: GroupFields = {
  name: '',
  kind: 'ongoing',
  iAm: 'leader',
  minutes: '90',
  modality: 'in-person',
  setting: '',
  membersAre: '',
  cadence: UNSAID,
  startedOn: '',
  endedOn: '',
  keepTextsMonths: '',
  presenterDuring: UNSAID,
  checkIn: UNSAID,
  followUp: UNSAID,
  usualCases: '',
  words: '',
};

export type FieldProblem =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'no-length'
  | 'no-such-date'
  | 'before-start'
  | 'no-number';
export type FieldProblems = Partial<Record<keyof GroupFields | 'coLeaders', FieldProblem>>;

export type ReadGroup = Omit<Group, 'id' | 'revision' | 'usualCoLeaders' | 'members'>;

/** Either everything fits, or what does not. */
export function readGroupFields(typed: GroupFields): { group: ReadGroup } | { problems: FieldProblems } {
  const name = oneLine(typed.name);
  const minutes = readMinutes(typed.minutes);
  const [startedOn, endedOn] = [readDate(typed.startedOn), readDate(typed.endedOn)];
  const keepTextsMonths = readCount(typed.keepTextsMonths, LIMITS.keepTextsMonths);
  const usualCases = readCount(typed.usualCases, LIMITS.casesInSession);
  const problems: FieldProblems = {
    ...(name === '' ? { name: 'missing' } : {}),
    ...(name.length > LIMITS.groupName ? { name: 'too-long' } : {}),
    ...(minutes === null || minutes === undefined ? { minutes: 'no-length' } : {}),
    ...(startedOn === undefined ? { startedOn: 'no-such-date' } : {}),
    ...(endedOn === undefined ? { endedOn: 'no-such-date' } : {}),
    ...(inOrder(startedOn ?? null, endedOn ?? null) ? {} : { endedOn: 'before-start' }),
    ...(keepTextsMonths === undefined ? { keepTextsMonths: 'no-number' } : {}),
    ...(usualCases === undefined ? { usualCases: 'no-number' } : {}),
    ...(oneLine(typed.setting).length > LIMITS.fact ? { setting: 'too-long' } : {}),
    ...(oneLine(typed.membersAre).length > LIMITS.fact ? { membersAre: 'too-long' } : {}),
    ...(oneLine(typed.words).length > LIMITS.traditionWords ? { words: 'too-long' } : {}),
  };
  if (Object.keys(problems).length > 0 || typeof minutes !== 'number') return { problems };
  return {
    group: {
      name,
      kind: typed.kind,
      iAm: typed.iAm,
      usualMinutes: minutes,
      usualModality: typed.modality,
      setting: said(oneLine(typed.setting)),
      membersAre: said(oneLine(typed.membersAre)),
      cadence: said(typed.cadence),
      startedOn: startedOn ?? null,
      endedOn: endedOn ?? null,
      keepTextsMonths: keepTextsMonths ?? null,
      traditions: {
        presenterDuring: said(typed.presenterDuring),
        checkIn: answered(typed.checkIn),
        followUp: answered(typed.followUp),
        usualCases: usualCases ?? null,
        words: said(oneLine(typed.words)),
      },
    },
  };
}

const said = <Text extends string>(text: Text | Unsaid): Text | null => (text === UNSAID ? null : text);

const answered = (answer: YesOrNo): boolean | null => (answer === UNSAID ? null : answer === 'yes');

/** Null when it is empty, undefined when it is no number from 1 to `most`. */
function readCount(typed: string, most: number): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

export function typedOf(group: Omit<Group, 'revision'>): GroupFields {
  const { presenterDuring, checkIn, followUp, usualCases, words } = group.traditions;
  const yesOrNo = (answer: boolean | null): YesOrNo => (answer === null ? UNSAID : answer ? 'yes' : 'no');
  return {
    name: group.name,
    kind: group.kind,
    iAm: group.iAm,
    minutes: String(group.usualMinutes),
    modality: group.usualModality,
    setting: group.setting ?? '',
    membersAre: group.membersAre ?? '',
    cadence: group.cadence ?? UNSAID,
    startedOn: group.startedOn ?? '',
    endedOn: group.endedOn ?? '',
    keepTextsMonths: String(group.keepTextsMonths ?? ''),
    presenterDuring: presenterDuring ?? UNSAID,
    checkIn: yesOrNo(checkIn),
    followUp: yesOrNo(followUp),
    usualCases: String(usualCases ?? ''),
    words: words ?? '',
  };
}
