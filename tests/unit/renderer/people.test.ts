import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { newGroup, UNSAID_GROUP_FACTS } from '../../../preload/contract/schemas/group.ts';
import { asCoLeader } from '../../../renderer/features/colleagues/colleagueNames.ts';
import { NEW_GROUP, readGroupFields } from '../../../renderer/features/group/groupFields.ts';
import { mergeGroups } from '../../../renderer/features/group/mergeGroups.ts';
import { suggestNames } from '../../../renderer/features/group/neutralNames.ts';
import { newGroupOf } from '../../../renderer/features/group/newGroup.ts';
import { readForms, readMemberLines } from '../../../renderer/features/group/people.ts';
import { group as german } from '../../../renderer/text/de/group.ts';
import { group as english } from '../../../renderer/text/en/group.ts';

describe('members, one per line', () => {
  it('skips blank lines and trims the others', () => {
    expect(readMemberLines('  Alder \r\n\n\tBirch\n')).toEqual({ names: ['Alder', 'Birch'], problem: null });
  });

  it.each([
    ['a name that stands twice', 'Alder\nBirch\n\naLDER', { is: 'twice', line: 4, first: 1 }],
    ['a name stored with another accent form', 'Möwe\nMo\u0308we', { is: 'twice', line: 2, first: 1 }],
    ['a line that is too long', `Alder\n${'x'.repeat(81)}`, { is: 'too-long', line: 2 }],
    ['too many', Array.from({ length: 101 }, (_, n) => `M${n}`).join('\n'), { is: 'too-many' }],
  ])('says which line holds %s', (_, text, problem) => {
    expect(readMemberLines(text).problem).toEqual(problem);
  });

  it('never yields a group that the contract refuses, whatever is typed', () => {
    const typed = fc.record({
      name: fc.string(),
      minutes: fc.oneof(fc.string(), fc.integer({ min: -5, max: 2000 }).map(String)),
      coLeaders: fc.string({ unit: 'binary' }),
      lines: fc.array(fc.string({ unit: 'grapheme' })).map((lines) => lines.join('\n')),
      of: fc.string(),
    });
    fc.assert(
      fc.property(typed, ({ lines, of, coLeaders, ...fields }) => {
        const { names } = readMemberLines(lines);
        const forms = [...names, ...readForms(coLeaders).forms].map((name) => [name, of] as const);
        const read = newGroupOf({ facts: { ...NEW_GROUP, ...fields }, coLeaders, lines, forms }, []);
        const issues = 'group' in read ? v.safeParse(newGroup, read.group).issues : undefined;
        expect(issues).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('keeps people apart whose names mean something to a computer', () => {
    const facts = { ...NEW_GROUP, name: 'Lamp' };
    const forms = [['__proto__', 'x, y']] as const;
    const read = newGroupOf({ facts, coLeaders: '', lines: 'constructor\n__proto__', forms }, []);
    expect(read).toMatchObject({ group: { members: [{ alsoAppearsAs: [] }, { alsoAppearsAs: ['x', 'y'] }] } });
  });
});

describe('also appears as', () => {
  it('is separated by commas or semicolons, each form once', () => {
    expect(readForms(' Xan, Xanthippe;xan ,, ')).toEqual({ forms: ['Xan', 'Xanthippe'], problem: null });
    expect(readForms('x'.repeat(81)).problem).toBe('too-long');
    expect(readForms(Array.from({ length: 21 }, (_, n) => `f${n}`).join(',')).problem).toBe('too-many');
  });
});

describe('the facts of a group', () => {
  it('says each thing that does not fit', () => {
    const typed = { ...NEW_GROUP, name: ' ', minutes: '0' };
    expect(readGroupFields(typed)).toEqual({
      problems: { name: 'missing', minutes: 'no-length' },
    });
    expect(readGroupFields({ ...NEW_GROUP, name: 'x'.repeat(121) })).toEqual({ problems: { name: 'too-long' } });
  });

  it('takes what fits', () => {
    expect(readGroupFields({ ...NEW_GROUP, name: ' Lantern ' })).toMatchObject({
      group: { name: 'Lantern', usualMinutes: 90 },
    });
  });

  it('points at a co-leader who is known, and makes a colleague of one who is not', () => {
    const known = { ...asCoLeader({ name: 'r.', alsoAppearsAs: [] }), id: 'ab'.repeat(16), revision: 1 };
    const typed = { facts: { ...NEW_GROUP, name: 'Lamp' }, lines: '', forms: [['Sam', 'Samuel Oke']] as const };
    expect(newGroupOf({ ...typed, coLeaders: 'R., Sam' }, [known])).toMatchObject({
      group: { usualCoLeaders: [known.id, { name: 'Sam', alsoAppearsAs: ['Samuel Oke'], as: ['co-leader'] }] },
    });
    const eleven = Array.from({ length: 11 }, (_, at) => `N${at}`).join(',');
    expect(newGroupOf({ ...typed, coLeaders: eleven }, [])).toEqual({ problems: { coLeaders: 'too-many' } });
  });
});

describe('two versions of a group', () => {
  const member = (id: string, name: string) => ({ id, name, alsoAppearsAs: [], joinedOn: null, leftOn: null });
  const base = {
    id: 'g',
    name: 'Lantern',
    kind: 'ongoing' as const,
    usualMinutes: 90,
    usualModality: 'online' as const,
    ...UNSAID_GROUP_FACTS,
    usualCoLeaders: [],
    members: [member('a', 'Alder'), member('b', 'Birch')],
  };

  it('keeps the leader’s changes and takes over the others', () => {
    const mine = { ...base, name: 'Lamp', members: [member('a', 'Ash'), member('b', 'Birch'), member('c', 'Cedar')] };
    const theirs = {
      ...base,
      usualMinutes: 60,
      members: [member('a', 'Acer'), member('b', 'Beech'), member('d', 'Deal')],
    };
    const merged = mergeGroups(base, mine, theirs);
    expect(merged).toMatchObject({ name: 'Lamp', usualMinutes: 60 });
    expect(merged.members.map(({ name }) => name)).toEqual(['Ash', 'Beech', 'Cedar', 'Deal']);
  });
});

describe('neutral names', () => {
  it('gives as many as are asked for, none that stands there, and goes on beyond the list', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (wanted, stream) => {
        const random = () => stream.next().value;
        const names = suggestNames(['alder'], wanted, english.neutralNames, random);
        expect(names).toHaveLength(wanted);
        expect(readMemberLines(['Alder', ...names].slice(0, 100).join('\n')).problem).toBeNull();
      }),
    );
  });

  it('holds each name once in both languages', () => {
    for (const { neutralNames } of [english, german]) {
      expect(neutralNames.length).toBeGreaterThan(30);
      expect(readMemberLines(neutralNames.join('\n')).problem).toBeNull();
    }
  });
});
