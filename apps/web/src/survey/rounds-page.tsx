import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { deadlineSaid } from '#survey';
import { readRounds } from '../api/rounds.ts';
import type { RoundSummary } from '../api/survey.ts';
import { DataTable } from '../desk/data-table.tsx';
import { EmptyNote } from '../desk/empty-note.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { isCoordinator, isTeam, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { NewRoundForm } from './new-round-form.tsx';
import { SurveyBar } from './survey-bar.tsx';

/** The rounds of the survey, and for the coordinator the way to open the next. */
export function RoundsPage() {
  const { t } = useText();
  const session = useSession();
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  return (
    <>
      {isCoordinator(session) && <SurveyBar />}
      <div className="page">
        <PageTitle>{t('survey.rounds')}</PageTitle>
        <Loaded query={rounds}>
          {(list) =>
            list.length === 0 ? (
              <EmptyNote title={t('survey.noRounds')}>
                <p>{t('survey.noRoundsHelp')}</p>
              </EmptyNote>
            ) : (
              <Rounds rounds={list} open={isTeam(session)} />
            )
          }
        </Loaded>
        {isCoordinator(session) && rounds.data !== undefined && (
          <NewRoundForm first={rounds.data.length === 0} />
        )}
      </div>
    </>
  );
}

function Rounds({ rounds, open }: { rounds: readonly RoundSummary[]; open: boolean }) {
  const { t, date } = useText();
  const running = rounds.filter((round) => round.state === 'open').length;
  return (
    <>
      <h1>{t('survey.roundsTitle', { count: rounds.length, running })}</h1>
      <DataTable
        label={t('survey.rounds')}
        rows={rounds}
        rowKey={(round) => round.id}
        columns={[
          {
            id: 'title',
            label: t('survey.round'),
            kind: 'name',
            cell: (round) =>
              open ? (
                <Link className="name" to={`/survey/${round.id}${round.state === 'draft' ? '/plan' : ''}`}>
                  {round.title}
                </Link>
              ) : (
                <span className="name">{round.title}</span>
              ),
          },
          {
            id: 'state',
            label: t('survey.stands'),
            cell: (round) =>
              [t(`survey.roundState.${round.state}`), round.practice && t('survey.practice')]
                .filter(Boolean)
                .join(', '),
          },
          {
            id: 'answered',
            label: t('survey.answered'),
            kind: 'number',
            value: (round) => round.answered,
            phoneLabel: true,
            cell: (round) => t('survey.of', { answered: round.answered, members: round.invited }),
          },
          {
            id: 'deadline',
            label: t('survey.deadlineHead'),
            value: (round) => round.deadline,
            phoneLabel: true,
            cell: (round) =>
              date(deadlineSaid(round.deadline, round.timeZone), {
                day: 'numeric',
                month: 'long',
                year: 'numeric',
                timeZone: round.timeZone,
              }),
          },
          ...(open
            ? [
                {
                  id: 'keep',
                  label: t('rounds.keep'),
                  cell: (round: RoundSummary) => (
                    <span className="small-print-links">
                      {(['plan', 'cities', 'letters'] as const).map((part) => (
                        <Link key={part} to={`/survey/${round.id}/${part}`}>
                          {t(`rounds.${part}`)}
                          <span className="unseen"> {round.title}</span>
                        </Link>
                      ))}
                    </span>
                  ),
                },
              ]
            : []),
          {
            id: 'results',
            label: t('survey.results'),
            // A practice round publishes nothing.
            cell: (round) =>
              open || !round.practice ? (
                <Link to={`/ranking/${round.id}`}>{t('survey.toRanking')}</Link>
              ) : null,
          },
        ]}
      />
    </>
  );
}
