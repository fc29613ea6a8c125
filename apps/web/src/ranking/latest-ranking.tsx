import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { readRounds } from '../api/rounds.ts';
import { EmptyNote } from '../desk/empty-note.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { leadingRound } from '../survey/leading-round.ts';
import { useText } from '../i18n/text-context.tsx';

/** Leads to the ranking of the newest round. */
export function LatestRanking() {
  const { t } = useText();
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  return (
    <div className="page">
      <Loaded query={rounds}>
        {(list) => {
          const round = leadingRound(list);
          if (round !== undefined) return <Navigate to={`/ranking/${round.id}`} replace />;
          return (
            <EmptyNote title={t('ranking.noRound')}>
              <p>{t('ranking.noRoundHelp')}</p>
            </EmptyNote>
          );
        }}
      </Loaded>
    </div>
  );
}
