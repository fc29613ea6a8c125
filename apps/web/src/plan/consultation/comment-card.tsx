import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { PlanComment } from '../../api/plan-consultation.ts';
import { useText } from '../../i18n/text-context.tsx';

/** What a city said to a line, word for word, and what became of it. */
export function CommentCard(props: {
  comment: PlanComment;
  plan: string;
  cityName: (city: string) => string;
  children?: ReactNode;
}) {
  const { comment, plan, cityName, children } = props;
  const { city, language, words, at, answers } = comment;
  const { t, date } = useText();
  const last = answers.at(-1);
  return (
    <article className="plan-comment stack">
      <p className="quiet">
        {t('plan-consultation.said', { city: cityName(city), at: date(at, { dateStyle: 'long' }) })}
      </p>
      <blockquote lang={language} dir="auto">
        {words}
      </blockquote>
      {last === undefined ? (
        <p className="quiet">{t('plan-consultation.outcome.open')}</p>
      ) : (
        <div className="plan-comment-answer">
          <p>
            <b>{t(`plan-consultation.outcome.${last.outcome}`)}</b>
            {last.version !== null && (
              <>
                {' '}
                <Link to={`/plan/${plan}/read?version=${last.version}#${comment.line}`}>
                  {t('plan-consultation.inVersion', { version: last.version })}
                </Link>
              </>
            )}
          </p>
          <p dir="auto">{last.reason}</p>
        </div>
      )}
      {children}
    </article>
  );
}
