import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { readRounds } from '../api/survey.ts';
import { EmptyNote } from '../desk/empty-note.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { useText } from '../i18n/text-context.tsx';

/** Leads to the ranking of the newest round. */
export function LatestRanking() {
  const { t } = useText();
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  return (
    <div className="page">
      <Loaded query={rounds}>
        {(list) =>
          list[0] === undefined ? (
            <EmptyNote title={t('ranking.noRound')}>
              <p>{t('ranking.noRoundHelp')}</p>
            </EmptyNote>
          ) : (
            <Navigate to={`/ranking/${list[0].id}`} replace />
          )
        }
      </Loaded>
    </div>
  );
}
