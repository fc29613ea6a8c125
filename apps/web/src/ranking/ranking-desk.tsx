import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from 'react-router';
import { writtenQuestions } from '#survey';
import type { Questionnaire } from '#survey';
import { readRound } from '../api/survey.ts';
import { Loaded } from '../desk/loaded.tsx';
import { Pick } from '../desk/pick.tsx';
import { StageBar } from '../desk/stage-bar.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { isTeam, readsTexts, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { clippedName } from './clipped-name.ts';
import type { RankingContext } from './ranking-context.ts';
import { rankingPath } from './ranking-path.ts';
import { useRankingData } from './use-ranking-data.ts';

/** The ranking desk of one round: its questions as pages, and the run that they are about. */
export function RankingDesk() {
  const { round = '' } = useParams();
  const { t, local } = useText();
  const session = useSession();
  const team = isTeam(session);
  const [chosen, choose] = useAddressState('run', '');
  const about = useQuery({ queryKey: ['round', round], queryFn: () => readRound(round) });
  const data = useRankingData(round, team, session.known, chosen);
  const finished = data.data?.runs.filter((run) => run.state === 'done') ?? [];
  const to = (page?: string, search?: Readonly<Record<string, string>>) =>
    rankingPath(round, page, chosen, search);
  const tabs = [
    { to: to(), label: t('ranking.whatFirst') },
    { to: to('agreement'), label: t('ranking.doesEveryoneAgree') },
    { to: to('holds'), label: t('ranking.doesItHold') },
    ...(team ? [{ to: to('gap'), label: t('ranking.whereIsTheGap') }] : []),
    { to: to('shares'), label: t('ranking.whatWouldEveryoneGet') },
    ...(team ? [{ to: to('what-if'), label: t('what-if.tab') }] : []),
    ...(readsTexts(session) ? [{ to: to('texts'), label: t('texts.tab') }] : []),
    { to: to('decision'), label: t('ranking.decision') },
  ];
  return (
    <>
      <StageBar label={t('shell.stage.ranking')} tabs={tabs}>
        {finished.length > 0 && (
          <Pick
            label={t('ranking.run')}
            value={data.data?.run?.id ?? ''}
            options={finished.map((run) => ({
              id: run.id,
              label:
                run.file === null
                  ? t('ranking.runNumber', { round: about.data?.round.title ?? '', number: run.number })
                  : t('ranking.runOfFile', { file: run.file, number: run.number }),
            }))}
            choose={choose}
          />
        )}
      </StageBar>
      <div className="page">
        <Loaded query={about}>
          {({ round: found, questionnaire }) => (
            <Loaded query={data}>
              {({ runs, run, report, decision }) => (
                <>
                  {run !== null && chosen !== '' && run.id !== chosen && (
                    <p className="quiet" role="status">
                      {t('ranking.runUnknown', { number: run.number })}
                    </p>
                  )}
                  <Outlet
                    context={
                      {
                        round: found,
                        questionnaire,
                        runs,
                        run,
                        report,
                        decision,
                        team,
                        to,
                        limit: rankingLimit(questionnaire),
                        name: (area) => {
                          const known = questionnaire.catalogue.areas.find((each) => each.id === area);
                          if (known !== undefined) return local(known.name);
                          return clippedName(report?.areas.find(({ id }) => id === area)?.label ?? area);
                        },
                      } satisfies RankingContext
                    }
                  />
                </>
              )}
            </Loaded>
          )}
        </Loaded>
      </div>
    </>
  );
}

function rankingLimit(questionnaire: Questionnaire): number {
  const questions = writtenQuestions(questionnaire);
  return (
    questions.find((question) => question.type === 'ranking')?.limit ?? questionnaire.catalogue.areas.length
  );
}
