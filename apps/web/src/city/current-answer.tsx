import { useId } from 'react';
import { may } from '#members';
import { isSubmitted } from '#survey';
import type { MemberView } from '../api/members.ts';
import type { ResponseView, RoundSummary } from '../api/survey.ts';
import { isTeam, useSession } from '../desk/use-session.ts';
import { momentFormat } from '../i18n/moment-format.ts';
import { useText } from '../i18n/text-context.tsx';
import { answerPath } from '../survey/answer-link.tsx';
import { currentAnswerStep } from './current-answer-step.ts';

/** The answer to the open round, before everything that became of earlier ones: what waits, for whom, until when. */
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
  const path = answerPath(round.id, city.id);
  const over = isSubmitted(response.state);
  if (over && !team) return null;
  return (
    <section className="current-answer no-print" aria-labelledby={id}>
      <h2 id={id}>
        {t('city.current', { city: city.name, round: round.title, state: over ? 'submitted' : step.state })}
      </h2>
      {!over && (
        <p>
          {t('city.currentUntil', {
            deadline: date(response.deadline ?? round.deadline, {
              ...momentFormat,
              timeZone: round.timeZone,
            }),
          })}
        </p>
      )}
      <p>
        <a className={step.act === 'read' ? 'button button-outline' : 'button'} href={path + step.at}>
          {t(`city.current.${step.act}`)}
        </a>
        {team && response.number === null && <span className="quiet"> {t('city.currentPaper')}</span>}
      </p>
    </section>
  );
}
