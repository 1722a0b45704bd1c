// Last step: one card that says what would leave, and the deed by its name. While something keeps it back the button stays, and
// says why.
import { useRef, useState } from 'react';
import { FORMS, type Form, SUMMARY_NAMES } from '../../../../preload/contract/schemas/leaving.ts';
import { sentenceForThrown } from '../../../api/sentences.ts';
import { useStatus } from '../../../app/status.tsx';
import { useFormat, useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { FootBar } from '../../../ui/FootBar.tsx';
import { useMainDeed } from '../../useMainDeed.ts';
import { savePacked } from '../../leaving/savePacked.ts';
import { NO_SEAL_YET, sealOf, sealProblem } from '../../leaving/seal.ts';
import { SealFields } from '../../leaving/SealFields.tsx';
import style from '../Supervision.module.css';
import type { OpenPreparation } from '../usePreparation.ts';
import { useWhyBlocked } from '../whyBlocked.ts';
import { usePacked } from './usePacked.ts';

export function LeaveStep({ state }: { state: OpenPreparation }) {
  const text = useText();
  const words = text.supervision.leave;
  const format = useFormat();
  const say = useStatus();
  const { review, preparation, at } = state;
  const [form, setForm] = useState<Form>(() => FORMS.find((one) => one === preparation.way) ?? 'pdf');
  const notRead = useWhyBlocked(review);
  const noReader = review.reader === null ? text.supervision.how.chooseReader : null;
  const why = notRead ?? noReader;
  const [typed, setTyped] = useState(NO_SEAL_YET);
  const isSealed = preparation.way === 'sealed';
  const problem = isSealed ? sealProblem(typed, text.leaving.seal) : undefined;
  const { packed, again } = usePacked(at, form, why === null, review);
  const saving = useRef(false);

  const save = async (): Promise<void> => {
    if (!packed || saving.current) return;
    saving.current = true;
    try {
      const toSeal = isSealed ? { seal: sealOf(typed), slow: () => say(words.sealing) } : null;
      const bytes = await savePacked(packed, toSeal);
      if (bytes === null) return say(words.notSaved);
      say(words.saved(format.number(bytes)));
      again();
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    } finally {
      saving.current = false;
    }
  };
  const reason = why ?? problem ?? null;
  const size = isSealed ? words.bytesInside : words.bytes;
  const blocked = reason !== null || packed === null;
  useMainDeed(() => {
    if (!blocked) void save();
  });
  return (
    <>
      <p className={style.prose}>{words.lead}</p>
      <div className={style.card}>
        <Choice
          label={words.form}
          labelShown
          value={form}
          options={FORMS.map((value) => ({ value, label: words.forms[value] }))}
          onChange={setForm}
        />
        <dl className={style.facts}>
          <div>
            <dt>{words.file}</dt>
            <dd>{SUMMARY_NAMES[form][isSealed ? 'sealed' : 'open']}</dd>
          </div>
          <div>
            <dt>{words.size}</dt>
            <dd>{packed ? size(format.number(packed.bytes)) : (why ?? words.measuring)}</dd>
          </div>
          {review.reader === null ? null : (
            <div>
              <dt>{words.reader}</dt>
              <dd>{text.leaving.left.reader[review.reader]}</dd>
            </div>
          )}
          <div>
            <dt>{words.replaced}</dt>
            <dd>
              {review.replaced.length === 0
                ? words.nothingReplaced
                : review.replaced.map(({ label, times }) => words.times(label, times)).join('; ')}
            </dd>
          </div>
          <div>
            <dt>{words.kept}</dt>
            <dd>{words.keptWhat}</dd>
          </div>
        </dl>
        <p className={style.hint}>{words.after}</p>
        <p>{words.checked}</p>
      </div>
      {isSealed ? (
        <SealFields
          typed={typed}
          onChange={setTyped}
          problem={typed.key + typed.passphrase === '' ? undefined : problem}
        />
      ) : null}
      <FootBar start={<span id="why-not-saved">{reason}</span>}>
        <Button variant="main" blocked={blocked} describedBy="why-not-saved" onClick={() => void save()}>
          {isSealed ? words.sealAndSave : words.save[form]}
        </Button>
      </FootBar>
    </>
  );
}
