import { describe, expect, it } from 'vitest';
import { printOptions, printPage } from '../../../main/electron/printPage.ts';

type Print = Parameters<typeof printPage>[0]['print'];

const answering = (printed: boolean, why: string): { asked: unknown[]; print: Print } => {
  const asked: unknown[] = [];
  const print: Print = (options, ended) => {
    asked.push(options);
    ended?.(printed, why);
  };
  return { asked, print };
};

describe('printing', () => {
  it('always asks the leader, and prints no colours behind the words', () => {
    expect(printOptions('A4')).toEqual({ silent: false, printBackground: false, pageSize: 'A4' });
    expect(printOptions('Letter').pageSize).toBe('Letter');
  });

  it('says whether it was printed or cancelled', async () => {
    const contents = answering(true, '');
    expect(await printPage(contents, 'Letter')).toBe(true);
    expect(contents.asked).toEqual([printOptions('Letter')]);
    expect(await printPage(answering(false, 'Print job canceled'), 'A4')).toBe(false);
  });

  it.each(['Print job failed', 'Invalid printer settings', 'No printers available on the network', ''])(
    'is refused when the system says %j',
    async (why) => {
      await expect(printPage(answering(false, why), 'A4')).rejects.toMatchObject({ error: { code: 'not-printed' } });
    },
  );
});
