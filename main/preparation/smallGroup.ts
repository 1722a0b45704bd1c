// The small group: whom a label may mean by what the text tells about it, and what can be done about it. Looked at over the whole
// output, because one detail stands here and the next there.
import { refuse } from '../../preload/contract/errors.ts';
import { type Fitting, type Proposal, smallGroupCheck } from '../deidentify/check/smallGroup.ts';
import { withProposal } from '../deidentify/check/smallGroupProposals.ts';
import { withEdit } from './decide.ts';
import type { Known } from './knownPeople.ts';
import { fingerprintOf } from './noteParagraphs.ts';
import { outputText } from './pieces.ts';
import type { PreparationContent } from './preparations.ts';
import type { Reviewed } from './reviewed.ts';

const BETWEEN = '\n\n';

/** Only labels about which something is told; a group of two is small whatever is said. */
export function fittingsOf(reviewed: Reviewed): readonly Fitting[] {
  const output = reviewed.paragraphs.map(({ pieces }) => outputText(pieces)).join(BETWEEN);
  return smallGroupCheck(output, reviewed.behind, here(reviewed)).filter(({ details }) => details.length > 0);
}

/** What the leader confirms is this much about this label: one detail more has to be confirmed anew. */
export const nameOfFitting = ({ label, details, fits }: Fitting): string =>
  fingerprintOf(JSON.stringify([label, fits, details.map(({ kind, value }) => [kind, value])]));

export const mustBeConfirmed = ({ mustConfirm, level }: Fitting): boolean => mustConfirm || level === 'one';

/** The members of the groups that were taken from, and all colleagues. */
function here({ paragraphs, people }: Reviewed): (Pick<Known, 'id' | 'kind'> & { facts: string[] })[] {
  const groups = new Set(paragraphs.flatMap(({ paragraph: { from } }) => from?.session.groupId ?? []));
  return people
    .filter(({ groupId }) => groupId === null || groups.has(groupId))
    .map(({ id, kind }) => ({ id, kind, facts: [] }));
}

/** The paragraphs that change are the leader's own words from then on: unread, and checked again. */
export function followProposal(reviewed: Reviewed, label: string, place: number): PreparationContent {
  const proposal = fittingsOf(reviewed).find((one) => one.label === label)?.proposals[place];
  if (!proposal) throw refuse('not-found');
  let from = 0;
  return reviewed.paragraphs.reduce((content, part) => {
    const output = outputText(part.pieces);
    const changed = inParagraph(output, proposal, from);
    from += output.length + BETWEEN.length;
    return changed === output ? content : withEdit(content, part, changed);
  }, reviewed.content);
}

/** Offsets of a proposal are into the whole output; `from` is where this paragraph begins in it. */
function inParagraph(output: string, proposal: Proposal, from: number): string {
  if (!('start' in proposal)) return withProposal(output, proposal);
  const { start, end } = proposal;
  if (start < from || end > from + output.length) return output;
  return withProposal(output, { ...proposal, start: start - from, end: end - from });
}
