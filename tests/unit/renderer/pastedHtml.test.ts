import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPasted } from '../../../renderer/features/writing/pastedHtml.ts';

describe('what a paste becomes', () => {
  it.each([
    [
      'keeps the tags it knows and drops every attribute',
      '<p class="a" onclick=\'x()\'>One <b id=x>two</b></p>',
      '<p>One <b>two</b></p>',
    ],
    [
      'keeps the words of tags it does not know',
      '<span style="color:red">red</span> <a href="https://example.org">link</a>',
      'red link',
    ],
    ['drops pictures', 'a<img src="https://example.org/a.png" onerror="x()">b', 'ab'],
    ['drops scripts with what is in them', 'a<script>if (1 < 2) alert("</p>")</script>b', 'ab'],
    ['drops styles and titles', '<style>p{color:red}</style><title>Mail</title>words', 'words'],
    ['drops drawings', 'a<svg viewBox="0 0 1 1"><text>x</text></svg>b', 'ab'],
    ['goes on after an element that never ends', 'a<svg>still words', 'astill words'],
    ['drops comments and doctypes', '<!doctype html><!-- <p>no</p> --><p>yes</p><![CDATA[x]]>', '<p>yes</p>'],
    ['does not end a tag inside a quoted value', '<p title="a > b" data-x=\'>\'>words</p>', '<p>words</p>'],
    ['takes a stray quotation mark for what it is', '<p title=a"b>words</p>', '<p>words</p>'],
    [
      'makes blocks of what begins a block',
      '<table><tr><td>one</td><td>two</td></tr></table>',
      '<div><div><div>one</div><div>two</div></div></div>',
    ],
    ['lowers deep headings', '<h5>Deep</h5>', '<h3>Deep</h3>'],
    [
      'is not fooled by a bold that is not bold',
      '<b style="font-weight:normal;" id="docs"><p>plain</p></b>',
      '<p>plain</p></b>',
    ],
    ['leaves a sign that opens no tag as a word', '1 < 2 and <3', '1 &lt; 2 and &lt;3'],
    ['leaves entities alone', 'a &lt;script&gt; b &amp; c', 'a &lt;script&gt; b &amp; c'],
    ['knows its own copies', '<p data-pm-slice="1 1 []">word </p>', '<p data-pm-slice="1 1 []">word </p>'],
    ['does not believe what others write there', '<p data-pm-slice="99 99 [&quot;x&quot;]">word</p>', '<p>word</p>'],
    ['ends a tag that is cut off', 'words<p class="', 'words<p>'],
  ])('%s', (_, pasted, clean) => {
    expect(cleanPasted(pasted)).toBe(clean);
  });

  it('writes no tag that it did not spell itself, whatever comes in', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<',
        '>',
        '</',
        '"',
        "'",
        '=',
        '<!--',
        '-->',
        '<p',
        '<b ',
        '<script',
        '</script>',
        '<svg',
        '<img src=x onerror=y',
        '<style>',
        'href="',
        '/>',
        '<li>',
        '&lt;',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const clean = cleanPasted(pieces.join(''));
        const rest = clean.replace(
          /<\/?(p|h[123]|ul|ol|li|blockquote|br|strong|b|em|i|div)( data-pm-slice="[01] [01] \[\]")?>/g,
          '',
        );
        expect(rest).not.toContain('<');
      }),
      { numRuns: 2000 },
    );
  });

  // Looking again and again for an end that never comes would take minutes here, far beyond the runner's patience.
  it.each(['<svg>', '<p =', '<!--', '<b style="', '<', '</', '<script>'])('reads a long row of %s once', (piece) => {
    expect(cleanPasted(piece.repeat(500_000)).length).toBeLessThanOrEqual(4 * 500_000 * piece.length);
  });
});
