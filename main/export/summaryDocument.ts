// A summary for supervision as Markdown: per meeting its case labels and its joint debrief, without dates, without names.
// A private reflection cannot get in: this file is given debriefs and has no way to ask for anything else.
import { nameIsLeft } from '../deidentify/finalCheck.ts';
import type { Finding } from '../deidentify/finding.ts';
import { type LabelOf, labelsFor } from '../deidentify/labels.ts';
import { replaceIn, type Replacement, replacementsFor } from '../deidentify/replacements.ts';
import { replaceInDocument } from '../deidentify/replaceInDocument.ts';
import type { RosterMatcher } from '../deidentify/rosterMatcher.ts';
import type { Random } from '../crypto/random.ts';
import { textBlocks } from '../../preload/contract/schemas/document.ts';
import type { Passage } from '../../preload/contract/schemas/note.ts';
import type { Summary, Wording } from '../../preload/contract/schemas/summary.ts';
import { documentMarkdown } from './markdownBlocks.ts';
import { escapeInline, escapeLineStart } from './forms/markdownText.ts';

export type Meeting = {
  /** Which meeting of its group it was, from 1. */
  readonly number: number;
  readonly caseLabels: readonly string[];
  readonly debrief: readonly Passage[];
};

/** Title, meeting and prompt stand above what the leader wrote. */
const HEADINGS_ABOVE = 3;

export function summaryDocument(
  meetings: readonly Meeting[],
  wording: Wording,
  matcher: RosterMatcher,
  random: Random,
): Pick<Summary, 'text' | 'replaced'> {
  const findings = meetings.flatMap(textsOf).flatMap((text) => matcher.find(text));
  const labelOf = labelsFor(findings, wording, random);
  const masked = (text: string) => replacementsFor(text, matcher.find(text), labelOf);
  const text = [
    `# ${line(wording.title)}`,
    ...meetings.flatMap((meeting) => meetingBlocks(meeting, wording, masked)),
    '---',
    line(wording.footer),
  ].join('\n\n');
  const whos = findings.map(({ who }) => who);
  const fixed = [...whos.map(labelOf), wording.title, wording.cases, wording.footer, ...Object.values(wording.prompts)];
  if (nameIsLeft(text, [...fixed, wording.meeting.replaceAll('{n}', '')], matcher)) {
    throw new Error('a name of the roster is left in the summary');
  }
  return { text: `${text}\n`, replaced: tally(findings, labelOf) };
}

/** Every stretch of text of the leader's that the summary will show, as it will be looked through. */
function textsOf({ caseLabels, debrief }: Meeting): string[] {
  const passages = debrief.flatMap(({ prompt, doc }) => [...('own' in prompt ? [prompt.own] : []), ...textBlocks(doc)]);
  return [...caseLabels, ...passages];
}

type Masked = (text: string) => Replacement[];

function meetingBlocks(meeting: Meeting, wording: Wording, masked: Masked): string[] {
  const labels = meeting.caseLabels.map((label) => `- ${line(replaceIn(label, masked(label)))}`);
  return [
    `## ${line(wording.meeting.replaceAll('{n}', String(meeting.number)))}`,
    ...(labels.length > 0 ? [`### ${line(wording.cases)}`, labels.join('\n')] : []),
    ...meeting.debrief.flatMap((passage) => passageBlocks(passage, wording, masked)),
  ];
}

function passageBlocks({ prompt, doc }: Passage, wording: Wording, masked: Masked): string[] {
  const words = documentMarkdown(replaceInDocument(doc, masked), { headingsBelow: HEADINGS_ABOVE });
  const asked = 'own' in prompt ? replaceIn(prompt.own, masked(prompt.own)) : wordingOf(prompt.name, wording);
  return [...(asked === undefined ? [] : [`### ${line(asked)}`]), words].filter((block) => block !== '');
}

const wordingOf = (name: string, { prompts }: Wording): string | undefined =>
  Object.hasOwn(prompts, name) ? prompts[name] : undefined;

const line = (text: string): string => escapeLineStart(escapeInline(text));

/** How often each label stands in the text, most often first. */
function tally(findings: readonly Finding[], labelOf: LabelOf): Summary['replaced'] {
  const times = new Map<string, number>();
  for (const { who } of findings) times.set(labelOf(who), (times.get(labelOf(who)) ?? 0) + 1);
  return [...times]
    .map(([label, count]) => ({ label, times: count }))
    .sort((a, b) => b.times - a.times || (a.label < b.label ? -1 : 1));
}
