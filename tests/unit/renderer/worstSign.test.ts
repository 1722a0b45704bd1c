import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../renderer/features/session/saving/Saver.ts';
import { worstSign } from '../../../renderer/features/session/saving/worstSign.ts';

const saved = (at: string | null): Sign => ({ is: 'saved', at });
const trouble: Sign = { is: 'trouble', error: { code: 'disk-full' } };

describe('one sign for several records', () => {
  it.each<[string, Sign[], Sign]>([
    ['trouble before everything', [saved('2026-03-10T20:00:00Z'), trouble, { is: 'saving' }], trouble],
    ['saving before saved', [saved('2026-03-10T20:00:00Z'), { is: 'saving' }], { is: 'saving' }],
    [
      'the latest of saved ones',
      [saved('2026-03-10T20:00:00Z'), saved('2026-03-10T20:52:00Z')],
      saved('2026-03-10T20:52:00Z'),
    ],
    ['a known time before an unknown one', [saved(null), saved('2026-03-10T20:00:00Z')], saved('2026-03-10T20:00:00Z')],
    ['saved before new', [{ is: 'new' }, saved(null)], saved(null)],
    ['new where there is nothing', [], { is: 'new' }],
  ])('shows %s', (_, signs, expected) => {
    expect(worstSign(signs)).toEqual(expected);
  });
});
