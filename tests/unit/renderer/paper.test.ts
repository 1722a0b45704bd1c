import { expect, it } from 'vitest';
import { paperOf } from '../../../renderer/text/paper.ts';

it.each([
  ['en-GB', 'A4'],
  ['de-AT', 'A4'],
  ['de', 'A4'],
  ['en-AU', 'A4'],
  ['en-US', 'Letter'],
  ['en-CA', 'Letter'],
  ['en', 'Letter'],
])('%s writes on %s', (locale, paper) => expect(paperOf(locale)).toBe(paper));
