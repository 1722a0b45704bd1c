// What assistive technology is told by the shared controls: names, errors tied to their fields, nothing remembered.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from '../../../renderer/ui/Button.tsx';
import { Choice } from '../../../renderer/ui/Choice.tsx';
import { Disclosure } from '../../../renderer/ui/Disclosure.tsx';
import { PassphraseField } from '../../../renderer/ui/PassphraseField.tsx';
import { TextField } from '../../../renderer/ui/TextField.tsx';

const nothing = (): void => {};
const attribute = (markup: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(markup)?.[1];

describe('a button that cannot be pressed now', () => {
  it('keeps focus: it is not disabled, and says so', () => {
    const markup = renderToStaticMarkup(<Button blocked>Open</Button>);
    expect(markup).toContain('aria-disabled="true"');
    expect(markup).not.toMatch(/\sdisabled/);
  });
  it('is of type button unless it submits', () => {
    expect(renderToStaticMarkup(<Button>Back</Button>)).toContain('type="button"');
  });
});

describe('a field', () => {
  it('is named by its label', () => {
    const markup = renderToStaticMarkup(<TextField label="Name" value="" onChange={nothing} />);
    expect(attribute(markup, 'for')).toBe(/<input[^>]*\bid="([^"]*)"/.exec(markup)?.[1]);
    expect(markup).not.toContain('aria-invalid');
  });
  it('is tied to its hint and to what is wrong with it', () => {
    const markup = renderToStaticMarkup(
      <TextField label="Name" value="" onChange={nothing} hint="Invent one." error="A name is needed." />,
    );
    expect(markup).toContain('aria-invalid="true"');
    for (const id of attribute(markup, 'aria-describedby')?.split(' ') ?? []) expect(markup).toContain(`id="${id}"`);
    expect(attribute(markup, 'aria-describedby')?.split(' ')).toHaveLength(2);
  });
  it('leaves the words alone: no spelling service, no completion, any direction', () => {
    const markup = renderToStaticMarkup(<TextField label="Members" value="" onChange={nothing} lines={3} />);
    expect(markup).toContain('<textarea');
    expect(markup).toMatch(/spellcheck="false"/i);
    expect(markup).toMatch(/autocomplete="off"/i);
    expect(markup).toContain('dir="auto"');
  });
});

describe('the passphrase field', () => {
  const markup = renderToStaticMarkup(<PassphraseField label="Passphrase" value="xqvz" onChange={nothing} />);
  it('does not show what is typed until asked', () => {
    expect(markup).toContain('type="password"');
    expect(markup).toContain('aria-label="Show what is typed"');
  });
  it('lets nobody keep it', () => {
    expect(markup).toMatch(/autocomplete="off"/i);
    expect(markup).not.toMatch(/onpaste|oncopy/i);
  });
  it('is shown where the page says so, and tied to what the page says about it', () => {
    const shown = renderToStaticMarkup(
      <PassphraseField
        label="Passphrase"
        value="xqvz"
        onChange={nothing}
        hint="Spaces count."
        shown
        describedBy="more"
      />,
    );
    expect(shown).toContain('type="text"');
    expect(shown).toContain('aria-label="Hide what is typed"');
    expect(attribute(shown, 'aria-describedby')).toMatch(/^\S+-hint more$/);
  });
});

describe('a choice', () => {
  const options = [
    { value: 'light', label: 'light' },
    { value: 'dark', label: 'dark' },
  ] as const;
  it('is named where no label is seen', () => {
    const markup = renderToStaticMarkup(<Choice label="Theme" value="dark" options={options} onChange={nothing} />);
    expect(markup).toContain('aria-label="Theme"');
    expect(markup).toMatch(/<option[^>]*selected=""[^>]*>dark/);
  });
  it('is named by the label that is seen', () => {
    const markup = renderToStaticMarkup(
      <Choice labelShown label="Theme" value="dark" options={options} onChange={nothing} />,
    );
    expect(attribute(markup, 'for')).toBe(/<select[^>]*\bid="([^"]*)"/.exec(markup)?.[1]);
    expect(markup).not.toContain('aria-label');
  });
});

describe('a disclosure', () => {
  it('is closed, and what is inside is there but hidden', () => {
    const markup = renderToStaticMarkup(<Disclosure label="More">inside</Disclosure>);
    expect(markup).toContain('aria-expanded="false"');
    expect(markup).toMatch(/<div id="[^"]*" hidden=""[^>]*>inside/);
  });
});
