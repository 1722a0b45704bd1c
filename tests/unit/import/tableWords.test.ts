// The program's own tables say the roles in the words of the screen; whoever takes such a table in again must not be asked.
import { expect, test } from 'vitest';
import { folded, ROLE_WORDS } from '../../../main/import/tableWords.ts';
import { german } from '../../../renderer/text/de/index.ts';
import { english } from '../../../renderer/text/en/index.ts';

const said = [english, german].flatMap((text) => Object.entries(text.session.cases.roles));

test.each(said)('%s is understood as “%s”', (role, words) => expect(ROLE_WORDS.get(folded(words))).toBe(role));
