// Labels in the language of the text.
import { expect, test } from 'vitest';
import { identifierCheck } from '../../../../main/deidentify/check/identifierCheck.ts';
import { labelling } from '../../../../main/deidentify/check/labelling.ts';
import { outputOf } from '../../../../main/deidentify/check/output.ts';
import { member, rosterOf } from './marked.ts';

const zeros = (bytes: number) => new Uint8Array(bytes);

test('in German a label is German, keeps no initial, and has one article', () => {
  const roster = rosterOf(member('a', 'Xanthe Wexcombe'));
  const source = 'Xanthe sprach. Dann kam das Gwynedd Infirmary, Tel. 0161 496 0234.';
  const found = identifierCheck(roster).identifiers(source);
  const output = outputOf(source, found, labelling(roster, found, zeros, 'de'));
  expect(output).toContain('Person A sprach.');
  expect(output).toContain('das [Krankenhaus]');
  expect(output).toContain('[eine Telefonnummer]');
  expect(output).not.toMatch(/member|hospital|number|Xanthe/);
});
