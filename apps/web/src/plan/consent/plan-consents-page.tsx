import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readRoll } from '../../api/members.ts';
import { askCities, readPlanConsents } from '../../api/plan-consents.ts';
import type { PlanConsents } from '../../api/plan-consents.ts';
import { DataTable } from '../../desk/data-table.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { isCoordinator, useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { PlanEditTabs } from '../edit/plan-edit-tabs.tsx';
import { useTaskText } from './use-task-text.ts';
import './plan-consent.css';

/** The team's page: which cities agreed to what the plan proposes them for, and asking those that were not asked. */
export function PlanConsentsPage() {
  const { plan: id = '' } = useParams();
  const { t } = useText();
  const consents = useQuery({ queryKey: ['plan', id, 'consents'], queryFn: () => readPlanConsents(id) });
  return (
    <>
      <PlanEditTabs plan={id} />
      <div className="page">
        <PageTitle>{t('plan-consent.consents')}</PageTitle>
        <Loaded query={consents}>{(data) => <Consents id={id} data={data} />}</Loaded>
      </div>
    </>
  );
}

function Consents({ id, data }: { id: string; data: PlanConsents }) {
  const { t } = useText();
  const say = useTaskText();
  const session = useSession();
  const queries = useQueryClient();
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const name = (city: string) => roll.data?.members.find((each) => each.id === city)?.name ?? city;
  const ask = useMutation({
    mutationFn: () => askCities(id),
    onSuccess: (next) => queries.setQueryData(['plan', id, 'consents'], next),
  });
  const { requests, toAsk, withoutPeople } = data;
  const standing = requests.filter(({ stands }) => stands);
  const count = (wanted: 'agreed' | 'declined' | null) =>
    standing.filter(({ answer }) => answer === wanted).length;
  return (
    <>
      <h1>
        {t('plan-consent.teamTitle', {
          agreed: count('agreed'),
          declined: count('declined'),
          open: count(null) + toAsk,
        })}
      </h1>
      <p className="lead">{t('plan-consent.askHelp')}</p>
      <p>
        <b>{t('plan-consent.bindsNobody')}</b>
      </p>
      {withoutPeople.length > 0 && (
        <p className="quiet plan-consent-note">
          {t('plan-consent.withoutPeople', { cities: withoutPeople.map(name).join(', ') })}
        </p>
      )}
      {ask.error !== null && <Refusal problem={ask.error} />}
      {toAsk > 0 && isCoordinator(session) && (
        <button
          type="button"
          className="button plan-consent-ask"
          disabled={ask.isPending}
          onClick={() => ask.mutate()}
        >
          {t('plan-consent.ask', { count: toAsk })}
        </button>
      )}
      {requests.length > 0 && (
        <DataTable
          label={t('plan-consent.consents')}
          rows={requests}
          rowKey={(request) => request.id}
          columns={[
            { id: 'city', label: t('plan-consent.city'), kind: 'name', cell: ({ city }) => name(city) },
            {
              id: 'task',
              label: t('plan-consent.task'),
              // Many activities have the same title: the area and the quarters tell them apart.
              cell: (request) => (
                <>
                  {say.task(request)} <span className="quiet">{say.when(request)}</span>
                </>
              ),
            },
            {
              id: 'answer',
              label: t('plan-consent.answer'),
              cell: ({ answer, stands }) => (
                <span className={answer === 'declined' ? 'short' : undefined}>
                  {t('plan-consent.state', { state: answer ?? 'proposed' })}
                  {!stands && <span className="quiet"> ({t('plan-consent.gone')})</span>}
                </span>
              ),
            },
            { id: 'said', label: t('plan-consent.said'), cell: ({ condition }) => condition ?? '' },
          ]}
        />
      )}
    </>
  );
}
