// The worker that holds a dictionary: reading one takes a tenth of a second (English) to three (German), which no page may
// stand still for. It speaks over the one port it is given; it ends with the page, and so with the lock.
import type { Asked, Told } from './spellingMessages.ts';
import { Speller } from './speller.ts';

addEventListener('message', ({ ports: [port] }) => {
  if (port) serve(port);
});

function serve(port: MessagePort): void {
  let speller: Speller | undefined;
  const tell = (told: Told): void => port.postMessage(told);

  const hear = async (asked: Asked): Promise<void> => {
    if (asked.kind === 'use') {
      const { language, personal } = asked;
      speller = new Speller(typeof language === 'string' ? await shipped[language]() : language, personal);
      tell({ kind: 'ready' });
    } else if (asked.kind === 'personal') speller?.usePersonal(asked.words);
    else if (asked.kind === 'look')
      tell({ kind: 'looked', call: asked.call, words: speller?.wrong(asked.words) ?? [] });
    else tell({ kind: 'suggested', call: asked.call, words: speller?.suggest(asked.word) ?? [] });
  };
  port.onmessage = ({ data }: MessageEvent<Asked>) => {
    hear(data).catch(() => tell({ kind: 'failed' }));
  };
}

/** Chunks of their own, so that only the one in use is read. */
const shipped = {
  'en-us': async () => (await import('./american.ts')).american,
  'en-gb': async () => (await import('./british.ts')).british,
};
