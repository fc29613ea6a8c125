import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readRoll } from '../../api/members.ts';
import { readPlanComments } from '../../api/plan-consultation.ts';
import { useText } from '../../i18n/text-context.tsx';
import { CommentCard } from './comment-card.tsx';
import './plan-consultation.css';

/** What became of the comments on a line, beside its text; nothing where there are none to see. */
export function LineComments({ line }: { line: string }) {
  const { plan = '' } = useParams();
  const { t } = useText();
  const comments = useQuery({
    queryKey: ['plan', plan, 'comments'],
    queryFn: () => readPlanComments(plan),
    enabled: plan !== '',
    staleTime: 60_000,
  });
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const own = (comments.data?.comments ?? []).filter((each) => each.line === line && each.answers.length > 0);
  if (own.length === 0) return null;
  const cityName = (city: string) => roll.data?.members.find(({ id }) => id === city)?.name ?? city;
  return (
    <details className="plan-comment-beside no-print">
      <summary>{t('plan-consultation.beside', { count: own.length })}</summary>
      {own.map((comment) => (
        <CommentCard key={comment.id} comment={comment} plan={plan} cityName={cityName} />
      ))}
    </details>
  );
}
