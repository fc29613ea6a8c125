import { useId, useRef, useState } from 'react';
import { may } from '#members';
import { isSubmitted } from '#survey';
import { ApiProblem } from '../../api/api-problem.ts';
import { reopenResponse } from '../../api/city-desk.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { FormView } from '../pages/page-props.ts';
import { DeskTexts } from './desk-texts.tsx';
import { PaperEntry } from './paper-entry.tsx';
import './desk.css';

/** What the team can do with a city's answer: go back to the round, type in what came on paper, reopen what is submitted. */
export function TeamPart(props: FormView & { mayEnter: boolean }) {
  return (
    <DeskTexts>
      <Team {...props} />
    </DeskTexts>
  );
}

function Team(props: FormView & { mayEnter: boolean }) {
  const { form, draft, mayEnter } = props;
  const { t } = useText();
  const { address, session } = form;
  const { response } = draft;
  const actor = { kind: 'person', person: session.person?.id ?? '', grants: session.grants } as const;
  const round = `/survey/${address.round}`;
  return (
    <div className="no-print">
      <p>
        <a className="team-back" href={may(actor, 'round.invite') ? `${round}/cities` : round}>
          <Icon name="back" /> {t('answer-desk.team.back', { round: form.round.title })}
        </a>
      </p>
      {mayEnter && <PaperEntry {...props} />}
      {isSubmitted(response.state) && may(actor, 'response.reopen') && <Reopen {...props} />}
    </div>
  );
}

/** Reopens the answer with a reason; behind a button of its own, since it takes the city's signature out of the count. */
function Reopen({ form, draft, walk }: FormView) {
  const { t } = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(idempotencyKey());
  const { cityName: city, phase } = draft.response;
  const written = reason.trim();
  const reopen = async () => {
    if (busy) return;
    if (written.length < 3) {
      setProblem(t('answer-desk.team.reasonMissing'));
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      draft.submitted(await reopenResponse(form.address, written, key.current));
      walk.go({ kind: 'start' });
    } catch (cause) {
      const refusal = cause instanceof ApiProblem ? cause : new ApiProblem(500, 'unknown', '');
      if (!refusal.worthRetrying) key.current = idempotencyKey();
      setProblem(refusal.detail || t('answer-desk.offline'));
      setBusy(false);
    }
  };
  return (
    <section className="desk-part" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t('answer-desk.team.reopenTitle', { city })}</h2>
      <p>{t('answer-desk.team.reopenHelp', { city })}</p>
      {phase === 'closed' && <p>{t('answer-desk.team.closed', { city })}</p>}
      {open ? (
        <div className="field">
          <label htmlFor={id}>{t('answer-desk.team.reason')}</label>
          <p className="field-help" id={`${id}help`}>
            {t('answer-desk.team.reasonHelp', { city })}
          </p>
          {problem !== null && (
            <p className="field-error" role="alert" id={`${id}problem`}>
              {problem}
            </p>
          )}
          <textarea
            id={id}
            className="input"
            dir="auto"
            rows={3}
            maxLength={500}
            aria-invalid={problem !== null}
            aria-describedby={`${id}help${problem === null ? '' : ` ${id}problem`}`}
            value={reason}
            onInput={(event) => {
              key.current = idempotencyKey();
              setReason(event.currentTarget.value);
            }}
          />
          <p>
            <button type="button" className="button" aria-disabled={busy} onClick={() => void reopen()}>
              {t('answer-desk.team.reopen', { city })}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" className="button button-outline" onClick={() => setOpen(true)}>
          {t('answer-desk.team.reopen', { city })}
        </button>
      )}
    </section>
  );
}
