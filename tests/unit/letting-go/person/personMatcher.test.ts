// Whom a paragraph names: the person asked about, in any of their forms, and nobody else.
import { describe, expect, it } from 'vitest';
import { personMatcher } from '../../../../main/letting-go/person/personMatcher.ts';

const matcherFor = (names: readonly string[], others: readonly (readonly string[])[] = []) =>
  personMatcher(
    { id: 'p', kind: 'member', names },
    others.map((of, at) => ({ id: `o${at}`, kind: 'member', names: of })),
  );

const found = (names: readonly string[], text: string, others: readonly (readonly string[])[] = []) =>
  matcherFor(names, others)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

const LARCH = ['Larch', 'Xanthe Wexcombe', 'Xan'];

describe('what was entered', () => {
  it.each([
    ['Xan was silent.', ['Xan']],
    ['then XANTHE WEXCOMBE left', ['XANTHE WEXCOMBE']],
    ['xanthe wexcombe and xan', ['xanthe wexcombe', 'xan']],
    ["Larch's chair, Wexcombe’s coat", ['Larch', 'Wexcombe']],
    ['Xànthe Wexcömbe', ['Xànthe Wexcömbe']],
    ['the Xan\u00ADthe of old', ['Xan\u00ADthe']],
  ])('is found in %j', (text, forms) => {
    expect(found(LARCH, text).join(' ')).toContain(forms.join(' '));
  });

  it.each(['Nobody spoke of it.', 'an example', 'larchwood is a wood', 'Xandria'])('is not found in %j', (text) => {
    expect(found(['Larch', 'Xan'], text).filter((form) => /^(Larch|Xan)$/.test(form))).toEqual([]);
  });

  it('takes a name that is a word for perhaps just that in lower case', () => {
    expect(matcherFor(['Larch']).find('then larch left')).toEqual([{ start: 5, end: 10, mayBeOther: true }]);
    expect(matcherFor(['Larch']).find('then Larch left')).toEqual([{ start: 5, end: 10, mayBeOther: false }]);
  });

  it('counts a name that is one of the commonest words only with its capital', () => {
    expect(found(['May'], 'It may rain. We asked May again.')).toEqual(['May']);
    expect(found(['R.'], 'Then R. spoke, as our leader.')).toEqual(['R.']);
  });
});

describe('what the check reads', () => {
  it('finds a pet form and a misspelling', () => {
    expect(found(['Meenakshi Wexcombe'], 'Meena sat by the window.')).toEqual(['Meena']);
    expect(found(['Meenakshi Wexcombe'], 'Then Wexcomb arrived late.')).toEqual(['Wexcomb']);
  });
});

describe('a form that fits somebody else as well', () => {
  const others = [['Anna Berg']] as const;
  it('is said to be so', () => {
    expect(matcherFor(['Anna Larsson'], others).find('Then Anna left.')).toEqual([
      { start: 5, end: 9, mayBeOther: true },
    ]);
    expect(matcherFor(['Anna Larsson'], others).find('Larsson left.')).toMatchObject([{ mayBeOther: false }]);
  });

  it('is not found where it is certainly the other', () => {
    expect(found(['Anna Larsson'], 'Berg was there.', others)).toEqual([]);
  });
});
