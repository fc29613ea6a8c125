import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readMonitor, segmentsBy } from '../../api/monitor.ts';
import { readRoundCities } from '../../api/round-life.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { NotFound } from '../../desk/not-found.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { RoundBar } from '../round-bar.tsx';
import { TargetsForm } from '../targets-form.tsx';
import { EditRoundForm } from './edit-round-form.tsx';
import { useRound } from './use-round.ts';
import '../survey.css';
import './rounds.css';

/** Changes what a planned round is called, when it opens and ends, whom it asks, and how many are hoped for. */
export function EditRoundPage() {
  const { t } = useText();
  const { id, rounds, round } = useRound();
  const cities = useQuery({ queryKey: ['round-cities', id], queryFn: () => readRoundCities(id) });
  const monitor = useQuery({ queryKey: ['monitor', id], queryFn: () => readMonitor(id) });
  const planned = round?.state === 'draft';
  const title =
    round === undefined ? '' : t(planned ? 'rounds.editTitle' : 'rounds.editOver', { title: round.title });
  return (
    <>
      <RoundBar round={id} page="/plan/edit" />
      <div className="page">
        <Loaded query={rounds}>
          {() =>
            round === undefined ? (
              <NotFound />
            ) : (
              <>
                <PageTitle>{title}</PageTitle>
                <h1>{title}</h1>
                {planned && <p className="lead">{t('rounds.editLead')}</p>}
                <p>
                  <Link to={`/survey/${id}/plan`}>{t('rounds.toPlan')}</Link>
                </p>
                {planned && (
                  <div className="round-edit">
                    <Loaded query={cities}>
                      {(data) => (
                        <EditRoundForm key={id} round={round} asked={data.cities.map(({ city }) => city)} />
                      )}
                    </Loaded>
                    <section className="panel">
                      <h2>{t('rounds.targets')}</h2>
                      <Loaded query={monitor}>
                        {(data) => (
                          <TargetsForm round={id} dimension="region" rows={segmentsBy(data, 'region')} />
                        )}
                      </Loaded>
                    </section>
                  </div>
                )}
              </>
            )
          }
        </Loaded>
      </div>
    </>
  );
}
