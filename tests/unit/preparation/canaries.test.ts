// Names made of random letters, written as notes hold them, go through every form that can be made here; no letter of them and
// nothing of this computer is in the bytes. A PDF needs a browser: tests/e2e/supervision.test.ts.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unsealed } from '../../../main/export/seal/unseal.ts';
import { FORMS, type Form } from '../../../preload/contract/schemas/leaving.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { PreparationInHand } from './preparationInHand.ts';

const PLACE = 'cd'.repeat(16);
const SEAL = { with: 'passphrase', passphrase: 'six words that were drawn by chance' } as const;

/** Nine letters that no list has; capital first. */
function canary(): string {
  const letters = [...randomBytes(9)].map((byte, at) =>
    (at % 2 ? 'aeiou' : 'bcdfghjklmnpqrstvwxz').charAt(byte % (at % 2 ? 5 : 20)),
  );
  return `${letters[0]?.toUpperCase() ?? ''}${letters.slice(1).join('')}`;
}

const OPEN_FORMS = FORMS.filter((form) => form !== 'pdf');

it.each([...OPEN_FORMS.map((form) => ['open', form] as const), ['sealed', 'docx'] as const])(
  'no canary is in what leaves %s, as %s',
  async (how, form) => {
    const [alias, first, last, colleague, group, stranger, town] = [0, 1, 2, 3, 4, 5, 6].map(canary) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const hand = await new PreparationInHand().begin();
    const { id: rowan } = await hand.hand.handlers['colleague.create']({
      name: colleague,
      alsoAppearsAs: [],
      accreditedBy: null,
      accreditedSince: null,
      as: ['co-leader'],
    });
    const groupId = await hand.group({
      name: `${group} group`,
      members: [{ name: alias, alsoAppearsAs: [`${first} ${last}`] }],
      usualCoLeaders: [rowan],
    });
    const words = `When ${first} spoke, Dr ${last} and ${alias}'s friend ${stranger} from ${town} wrote to ${first.toLowerCase()}.${last.toLowerCase()}@example.org about the ${group} group; ${colleague} saved it as /home/${first.toLowerCase()}/notes.docx.`;
    await hand.take(await hand.session(groupId, 'debrief', [words]));
    for (;;) {
      const { paragraphs } = await hand.review();
      const open = paragraphs[0]?.findings.find(({ state }) => state === 'doubt');
      if (!open) break;
      const on = { paragraph: paragraphs[0]?.id ?? '', start: open.start, end: open.end };
      await hand.handlers['preparation.decide']({ ...hand.step, on, choice: { is: 'mask' }, reach: 'one' });
    }
    for (const { label } of (await hand.review()).fittings) {
      await hand.handlers['preparation.confirm-label']({ ...hand.step, label });
    }
    await hand.handlers['preparation.settle']({
      id: hand.id,
      way: how === 'sealed' ? 'sealed' : form,
      reader: 'neither',
    });
    expect(await hand.readAll()).toMatchObject({ doubts: 0, unread: 0, left: [] });
    const path = join(temporaryFolder(), 'left');
    hand.places.add(PLACE, path);
    const { packedId, fileName } = await hand.handlers['preparation.pack']({
      ...hand.step,
      out: { form, paper: 'A4' },
    });
    await hand.packing.save(packedId, PLACE, how === 'sealed' ? SEAL : null);
    const file = new Uint8Array(readFileSync(path));
    const inside = how === 'sealed' ? await unsealed(file, SEAL) : file;
    const said = [fileName, strFromU8(file, true), ...partsOf(form, inside)];
    expect(said.at(-1)).not.toBe('');
    expect(said.join('\n').toLowerCase()).toContain(how === 'sealed' ? 'age-encryption.org' : 'spoke');
    const forbidden = [alias, first, last, colleague, group, stranger, town, homedir(), path];
    const low = said.map((one) => one.toLowerCase());
    expect(forbidden.filter((word) => low.some((one) => one.includes(word.toLowerCase())))).toEqual([]);
    expect(said.join('\n')).not.toMatch(new RegExp(`\\b(?!root\\b)${userInfo().username}\\b`));
  },
);

/** Bytes as a reader has them: every part of a package with its name. */
function partsOf(form: Form, bytes: Uint8Array): string[] {
  if (form !== 'docx') return [new TextDecoder().decode(bytes)];
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [name, new TextDecoder().decode(part)]);
}
