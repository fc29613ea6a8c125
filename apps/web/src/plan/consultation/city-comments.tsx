import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Plan } from '#plan';
import { readPlanComments } from '../../api/plan-consultation.ts';
import { useText } from '../../i18n/text-context.tsx';
import { lineName } from '../edit/line-name.ts';
import { CommentCard } from './comment-card.tsx';
import './plan-consultation.css';

/** What became of a city's comments on the plan, on its page; nothing where none was answered yet. */
export function CityComments(props: { city: string; name: string; plan: Plan | undefined; id: string }) {
  const { city, name, plan, id } = props;
  const words = useText();
  const { t } = words;
  const comments = useQuery({
    queryKey: ['plan', id, 'comments'],
    queryFn: () => readPlanComments(id),
    enabled: id !== '',
    staleTime: 60_000,
  });
  const own = (comments.data?.comments ?? []).filter((each) => each.city === city && each.answers.length > 0);
  if (own.length === 0 || plan === undefined) return null;
  return (
    <section className="panel plan-comments-city">
      <h2>{t('plan-consultation.became', { city: name })}</h2>
      {own.map((comment) => (
        <div key={comment.id}>
          <Link to={`/plan/${id}/read#${comment.line}`}>{lineName(comment.line, plan, words)}</Link>
          <CommentCard comment={comment} plan={id} cityName={() => name} />
        </div>
      ))}
    </section>
  );
}
