// Journals as earlier programs wrote them, kept for ever: today's program opens each with every word that was in it, and
// after a leader has saved groups, sessions, texts and settings anew, nothing is missing either. That every record is taken up to
// the version of today is held by migration.test.ts and tests/unit/journal/migrate.test.ts.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createKdf } from '../../../main/crypto/kdf.ts';
import { LAYERS } from '../../../preload/contract/schemas/note.ts';
import {
  type Answers,
  answersOf,
  deletedOf,
  type Expected,
  GENERATION_PASSPHRASE,
} from '../../fixtures/vaults/generation.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { until, VaultInHand } from './vaultInHand.ts';

const GENERATIONS = fileURLToPath(new URL('../../fixtures/vaults/generations/', import.meta.url));

function laidDown(generation: string): { vault: VaultInHand; expected: Expected } {
  const file = join(temporaryFolder(), 'journal');
  copyFileSync(join(GENERATIONS, generation, 'journal'), file);
  const expected = JSON.parse(readFileSync(join(GENERATIONS, generation, 'expected.json'), 'utf8')) as Expected;
  const workerUrl = new URL('../../../main/crypto/kdfWorker.ts', import.meta.url);
  return { vault: new VaultInHand(file, { deriveKey: createKdf({ workerUrl }) }).begin(), expected };
}

const answers = ({ page }: VaultInHand): Promise<Answers> => answersOf((name, input) => page.call(name, input));

/** As a leader who opens groups, sessions and settings and saves them as they are. */
async function saveAsTheyAre({ page }: VaultInHand): Promise<void> {
  for (const { id } of await page.call('group.list', {})) {
    await page.call('group.save', await page.call('group.read', { id }));
  }
  for (const { id } of await page.call('session.list', { groupId: null })) {
    await page.call('session.save', (await page.call('session.read', { id })).session);
    for (const layer of LAYERS) {
      const { revision, passages, savedAt } = await page.call('note.read', { sessionId: id, layer });
      if (savedAt !== null) await page.call('note.save', { sessionId: id, layer, revision, passages });
    }
  }
  await page.call('settings.save', await page.call('settings.read', {}));
  const { place } = await page.call('place.read', {});
  if (place) await page.call('place.save', place);
}

describe.each(readdirSync(GENERATIONS))('generation %s', (generation) => {
  test('opens whole, and stays whole when groups, sessions, texts and settings are saved anew', async () => {
    const { vault, expected: all } = laidDown(generation);
    const { deleted = [], ...expected } = all;
    await vault.unlock(GENERATION_PASSPHRASE);
    await until(() => vault.page.heard('checked'));
    expect(vault.page.events).toContainEqual({ event: 'checked', data: { error: null } });
    expect(await answers(vault)).toMatchObject(expected);
    expect(await deletedOf((name, input) => vault.page.call(name, input))).toEqual(deleted);

    await saveAsTheyAre(vault);
    expect(await answers(vault)).toMatchObject(expected);
    await vault.lock();
    const next = vault.next({ deriveKey: vault.effects.deriveKey });
    await next.unlock(GENERATION_PASSPHRASE);
    expect(await answers(next)).toMatchObject(expected);
  });
});
