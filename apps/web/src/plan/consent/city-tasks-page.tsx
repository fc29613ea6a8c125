import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readMember } from '../../api/members.ts';
import { readCityTasks } from '../../api/plan-consents.ts';
import { CityBar } from '../../city/city-bar.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { TaskAnswer } from './task-answer.tsx';
import './plan-consent.css';

/** The city's desk: what the draft of the plan proposes it for, and its answer. */
export function CityTasksPage() {
  const { city = '' } = useParams();
  const { t } = useText();
  const member = useQuery({ queryKey: ['member', city], queryFn: () => readMember(city) });
  const tasks = useQuery({ queryKey: ['city', city, 'tasks'], queryFn: () => readCityTasks(city) });
  const name = member.data?.name ?? city;
  return (
    <>
      <CityBar city={city} round={undefined} />
      <div className="page">
        <PageTitle>{t('plan-consent.tasks')}</PageTitle>
        <Loaded query={tasks}>
          {(requests) =>
            requests.length === 0 ? (
              <h1>{t('plan-consent.cityNone', { city: name })}</h1>
            ) : (
              <>
                <h1>
                  {t('plan-consent.cityTitle', {
                    city: name,
                    open: requests.filter(({ answer }) => answer === null).length,
                  })}
                </h1>
                <p className="lead">{t('plan-consent.cityHelp')}</p>
                <p>
                  <b>{t('plan-consent.bindsNobody')}</b>
                </p>
                <ul className="plan-tasks">
                  {requests.map((request) => (
                    <TaskAnswer key={request.id} request={request} />
                  ))}
                </ul>
              </>
            )
          }
        </Loaded>
      </div>
    </>
  );
}
