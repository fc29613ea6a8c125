import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { openRound, readRoundCities, readSettings, readTerms } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { NotFound } from '../../desk/not-found.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { isCoordinator, useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Cohorts } from './cohorts.tsx';
import { Extensions } from './extensions.tsx';
import { QuestionnairePanel } from './questionnaire-panel.tsx';
import { CloseRound } from '../close-round.tsx';
import { ReopenRound, Reopenings } from './reopen-round.tsx';
import { RoundBar } from '../round-bar.tsx';
import { DeadlineTime } from './round-time.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { useRound } from './use-round.ts';
import './rounds.css';

/** How a round is planned: when it ends and for whom, how it will be ranked, and its opening and closing. */
export function RoundPage() {
  const { id, rounds, round } = useRound();
  return (
    <>
      <RoundBar round={id} page="/plan" />
      <div className="page">
        <Loaded query={rounds}>{() => (round === undefined ? <NotFound /> : <Plan round={round} />)}</Loaded>
      </div>
    </>
  );
}

function Plan({ round }: { round: RoundSummary }) {
  const { t } = useText();
  const { id, state } = round;
  const mayPlan = isCoordinator(useSession());
  const settings = useQuery({ queryKey: ['settings', id], queryFn: () => readSettings(id) });
  const terms = useQuery({ queryKey: ['terms', id], queryFn: () => readTerms(id) });
  const cities = useQuery({ queryKey: ['round-cities', id], queryFn: () => readRoundCities(id) });
  const title = t('rounds.title', {
    state,
    title: round.title,
    cities: round.invited,
    answered: round.answered,
  });
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">
        {round.practice && <>{t('rounds.pilotLead')} </>}
        {t(state === 'closed' ? 'rounds.closedDeadline' : 'rounds.deadlineIs')}{' '}
        <DeadlineTime at={round.deadline} timeZone={round.timeZone} />.{' '}
        {state !== 'closed' && t('rounds.grace', { days: round.graceDays ?? -1 })}
      </p>
      <Reopenings reopenings={terms.data?.reopenings ?? []} />
      {mayPlan && state === 'draft' && (
        <p>
          <Link to={`/survey/${id}/plan/edit`}>{t('rounds.edit')}</Link>
        </p>
      )}
      <div className="round-plan">
        <section className="panel">
          <h2>{t('rounds.settings')}</h2>
          <Loaded query={settings}>
            {(data) => <SettingsPanel round={round} settings={data} maySign={mayPlan && state === 'draft'} />}
          </Loaded>
        </section>
        <section className="panel">
          <h2>{t('rounds.questionnaire')}</h2>
          <QuestionnairePanel round={round} mayReplace={mayPlan && state !== 'closed'} />
        </section>
        <section className="panel">
          <h2>{t('rounds.cohorts')}</h2>
          <Loaded query={terms}>
            {(data) => (
              <Cohorts
                round={round}
                cohorts={data.cohorts}
                cities={cities.data?.cities ?? []}
                mayChange={mayPlan && state === 'draft'}
              />
            )}
          </Loaded>
        </section>
        <section className="panel">
          <h2>{t('rounds.extensions')}</h2>
          <Loaded query={terms}>
            {(data) => (
              <Extensions
                round={round}
                extensions={data.extensions}
                cities={cities.data?.cities ?? []}
                mayExtend={mayPlan && state === 'open'}
              />
            )}
          </Loaded>
        </section>
      </div>
      {mayPlan && state === 'draft' && (
        <OpenRound round={round} signed={settings.data !== undefined && settings.data.signed !== null} />
      )}
      {mayPlan && state === 'open' && <CloseRound round={round} />}
      {mayPlan && state === 'closed' && <ReopenRound round={round} />}
    </>
  );
}

/** Opens the round, once the settings of its later ranking are signed. */
function OpenRound({ round, signed }: { round: RoundSummary; signed: boolean }) {
  const { t } = useText();
  const navigate = useNavigate();
  const { refresh } = useRound();
  const open = useMutation({
    mutationFn: () => openRound(round.id),
    onSuccess: async () => {
      await refresh();
      await navigate(`/survey/${round.id}/letters`);
    },
  });
  return (
    <div className="page-actions no-print round-step">
      <button
        type="button"
        className="button"
        disabled={open.isPending || !signed}
        onClick={() => open.mutate()}
      >
        {t('survey.openRound')}
      </button>
      <span className="quiet">{t(signed ? 'rounds.openHelp' : 'rounds.signFirst')}</span>
      {open.error !== null && <Refusal problem={open.error} />}
    </div>
  );
}
