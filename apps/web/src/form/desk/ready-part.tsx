import { useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { askReview, takeBack } from '../../api/city-desk.ts';
import { momentFormat } from '../../i18n/moment-format.ts';
import { useText } from '../../i18n/text-context.tsx';
import { isGuest } from '../guest-session.ts';
import type { FormView } from '../pages/page-props.ts';
import { DeskTexts } from './desk-texts.tsx';
import { GuestName } from './guest-name.tsx';
import { GuestSignIn } from './guest-sign-in.tsx';
import './guest-note.css';

/** The way on for whoever writes and cannot sign: say that it is ready, or sign in as somebody who can. */
export function ReadyPart(props: FormView) {
  return (
    <DeskTexts>
      <Ready {...props} />
    </DeskTexts>
  );
}

function Ready({ form, draft }: FormView) {
  const { t, date } = useText();
  const { address, session, saver } = form;
  const { response } = draft;
  const guest = isGuest(session);
  const city = response.cityName;
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    // What is said to be ready is on the server first.
    await saver.flush();
    try {
      await work();
      await draft.readAgain();
    } catch (cause) {
      setProblem((cause instanceof ApiProblem && cause.detail) || t('answer-desk.offline'));
    }
    setBusy(false);
  };
  const asked = response.state === 'in-review';
  const begun = Object.keys(draft.answers).length > 0;
  return (
    <>
      {guest && <GuestName address={address} named={session.guest?.name ?? ''} />}
      <p role="status">
        {asked
          ? t('answer-desk.readySince', {
              time: response.review == null ? '' : date(response.review.at, momentFormat),
              city,
            })
          : t('answer-desk.readyHelp', { city })}
      </p>
      {problem !== null && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      {asked ? (
        response.review?.own === true && (
          <p>
            <button
              type="button"
              className="button button-outline"
              aria-disabled={busy}
              onClick={() => void act(() => takeBack(address))}
            >
              {t('answer-desk.takeBack')}
            </button>
          </p>
        )
      ) : (
        <p>
          <button
            type="button"
            className="button"
            aria-disabled={busy || !begun}
            onClick={() => begun && void act(() => askReview(address))}
          >
            {t('answer-desk.askReview')}
          </button>
        </p>
      )}
      {guest && <GuestSignIn city={city} saver={saver} />}
    </>
  );
}
