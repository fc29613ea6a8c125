import { useId } from 'react';
import { may } from '#members';
import { deadlineSaid } from '#survey';
import type { MemberView } from '../api/members.ts';
import type { ResponseView, RoundSummary } from '../api/survey.ts';
import { isTeam, useSession } from '../desk/use-session.ts';
import { momentFormat } from '../i18n/moment-format.ts';
import { useText } from '../i18n/text-context.tsx';
import { answerPath } from '../survey/answer-link.tsx';
import { currentAnswerStep } from './current-answer-step.ts';

/** The answer to a round of now, before everything that became of earlier ones: what waits, for whom, until when, or what was sent. */
export function CurrentAnswer(props: { city: MemberView; round: RoundSummary; response: ResponseView }) {
  const { city, round, response } = props;
  const { t, date } = useText();
  const id = useId();
  const session = useSession();
  const actor = { kind: 'person', person: session.person?.id ?? '', grants: session.grants } as const;
  const team = isTeam(session);
  const step = currentAnswerStep(response, {
    signs: may(actor, 'response.submit', city.id),
    writes: may(actor, 'response.write', city.id),
  });
  const day = (instant: string) => date(instant, { ...momentFormat, timeZone: round.timeZone });
  const waits = step.state !== 'submitted' && step.state !== 'over';
  // The team types in what came on paper, also where nobody has begun and after the time is over.
  const act = step.act ?? (team ? 'read' : null);
  return (
    <section className="current-answer no-print" aria-labelledby={id}>
      <h2 id={id}>{t('city.current', { city: city.name, round: round.title, state: step.state })}</h2>
      {waits && (
        <p>
          {t('city.currentUntil', {
            deadline: day(deadlineSaid(response.deadline ?? round.deadline, round.timeZone)),
          })}
        </p>
      )}
      {step.state === 'submitted' && response.submittedAt !== null && (
        <p>{t('city.currentSent', { sent: day(response.submittedAt) })}</p>
      )}
      {act !== null && (
        <p>
          <a
            className={waits && act !== 'read' ? 'button' : 'button button-outline'}
            href={answerPath(round.id, city.id) + step.at}
          >
            {t(`city.current.${act}`)}
          </a>
          {team && response.number === null && <span className="quiet"> {t('city.currentPaper')}</span>}
        </p>
      )}
    </section>
  );
}
