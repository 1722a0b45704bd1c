// An entry as a line of its list: when, and its facts in the order in which they are read.
import type { PracticeLine } from '../../../preload/contract/schemas/practice.ts';
import type { PracticeEntry, TrainingEvent } from '../../../preload/contract/schemas/practiceEntry.ts';
import { earlierNoun, type Speech } from './phrases.ts';

export function entryName({ text, format }: Speech, entry: PracticeEntry): string {
  if (!('from' in entry)) return format.date(entry.date);
  const { from, to } = entry;
  if (from === to) return format.date(from);
  return text.practice.lists.until(format.shortDate(from), format.shortDate(to));
}

export function entryFacts(speech: Speech, { entry, hasPrivate, groupsFromCases }: PracticeLine): string[] {
  const { text, format } = speech;
  const words = text.practice;
  switch (entry.kind) {
    case 'supervision-session':
      return [
        words.formats[entry.format],
        words.myParts[entry.myPart],
        text.group.modalities[entry.modality],
        ...length(speech, entry.minutes),
        ...(entry.onRecording ? [words.lists.onRecording] : []),
        ...(entry.sessionIds.length > 0 ? [words.lists.sessions(entry.sessionIds.length)] : []),
        ...(entry.report === 'none' ? [] : [words.lists.report[entry.report]]),
        ...(hasPrivate ? [words.lists.private] : []),
      ];
    case 'observation':
      return entry.reportReceived ? [words.lists.reportReceived] : [];
    case 'training-event':
      return eventFacts(speech, entry, groupsFromCases);
    case 'earlier-practice':
      return [
        `${format.number(entry.count)} ${earlierNoun(speech, entry.unit, entry.count)}`,
        text.session.cases.roles[entry.role],
        ...length(speech, entry.minutesEach),
        ...(entry.groupKind === null ? [] : [text.groups.kind[entry.groupKind]]),
        ...(entry.modality === null ? [] : [text.group.modalities[entry.modality]]),
        words.sources[entry.source],
      ];
  }
}

function eventFacts(speech: Speech, event: TrainingEvent, groupsFromCases: number | null): string[] {
  const { text, format } = speech;
  const words = text.practice;
  const groups = (count: number | null): string => format.number(count ?? 0);
  const typed =
    event.asMember === null && event.asLeader === null
      ? []
      : [words.lists.groups(groups(event.asMember), groups(event.asLeader))];
  return [
    words.eventTypes[event.type],
    ...(event.organiser === null ? [] : [event.organiser]),
    text.group.modalities[event.modality],
    ...length(speech, event.minutes),
    ...(event.evaluative ? [words.lists.evaluative] : []),
    ...(event.abroad ? [words.lists.abroad] : []),
    ...(groupsFromCases === null ? typed : [words.lists.groupsFromCases(groupsFromCases)]),
  ];
}

const length = ({ text, format }: Speech, minutes: number | null): string[] =>
  minutes === null ? [] : [text.practice.lists.minutes(format.number(minutes))];
