// Supervision: prepare an hour, go on with one, and see what was brought before. No words of a note stand here.
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row, Rows } from '../../ui/Rows.tsx';
import { WhatLeft } from '../leaving/WhatLeft.tsx';
import { useMainDeed } from '../useMainDeed.ts';
import { PastHours } from './PastHours.tsx';
import style from './Supervision.module.css';

export function SupervisionPage() {
  const text = useText();
  const words = text.supervision;
  const format = useFormat();
  const say = useStatus();
  const { go } = useNavigation();
  const answer = useAnswer('preparation.list', {}, { fresh: true }).data;

  const prepare = async (): Promise<void> => {
    try {
      const { id } = await call('preparation.begin', {});
      go({ screen: 'preparation', id });
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  useMainDeed(() => void prepare());

  const underway = answer?.underway ?? [];
  const hours = answer?.hours ?? [];
  const isEmpty = answer !== undefined && underway.length === 0 && hours.length === 0;
  return (
    <Page title={words.title} lead={isEmpty ? words.empty : words.lead}>
      <div>
        <Button variant="main" onClick={() => void prepare()}>
          {words.prepare}
        </Button>
      </div>
      {underway.length === 0 ? null : (
        <section className={style.part} aria-labelledby="underway">
          <h2 id="underway">{words.underway}</h2>
          <Rows labelledBy="underway">
            {underway.map(({ id, begunAt, paragraphs }) => (
              <Row
                key={id}
                name={words.begunOn(format.moment(begunAt))}
                onOpen={() => go({ screen: 'preparation', id })}
                facts={[words.paragraphs(paragraphs)]}
              />
            ))}
          </Rows>
        </section>
      )}
      <section className={style.part} aria-labelledby="hours">
        <h2 id="hours">{words.past}</h2>
        <PastHours hours={hours} />
      </section>
      <section className={style.part} aria-labelledby="left">
        <h2 id="left">{text.leaving.left.title}</h2>
        <WhatLeft />
      </section>
    </Page>
  );
}
