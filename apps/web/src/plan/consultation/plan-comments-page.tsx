import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { builtInLanguage } from '#members';
import { commentOutcomes, planLines } from '#plan';
import type { Plan } from '#plan';
import { readRoll } from '../../api/members.ts';
import { readConsultations, readPlanComments } from '../../api/plan-consultation.ts';
import type { PlanComments } from '../../api/plan-consultation.ts';
import { readPlan, readPlanText } from '../../api/plan.ts';
import type { PlanView } from '../../api/plan.ts';
import { DataTable } from '../../desk/data-table.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Pick } from '../../desk/pick.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { isCoordinator, isTeam, useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { lineName } from '../edit/line-name.ts';
import { PlanEditTabs } from '../edit/plan-edit-tabs.tsx';
import { AnswerForm } from './answer-form.tsx';
import { CommentCard } from './comment-card.tsx';
import { ConsultationState } from './consultation-state.tsx';
import './plan-consultation.css';

/** The consultation on a plan: its state, what cities said line by line, and the team's answers. */
export function PlanCommentsPage() {
  const { plan: id = '' } = useParams();
  const { t } = useText();
  const session = useSession();
  const plan = useQuery({ queryKey: ['plan', id], queryFn: () => readPlan(id) });
  const version = plan.data?.version ?? 0;
  const text = useQuery({
    queryKey: ['plan', id, version],
    queryFn: () => readPlanText(id, version),
    enabled: version > 0,
    staleTime: Infinity,
  });
  const comments = useQuery({ queryKey: ['plan', id, 'comments'], queryFn: () => readPlanComments(id) });
  const consultations = useQuery({
    queryKey: ['plan', id, 'consultations'],
    queryFn: () => readConsultations(id),
  });
  return (
    <>
      {isTeam(session) && <PlanEditTabs plan={id} />}
      <div className="page">
        <PageTitle>{t('plan-consultation.title')}</PageTitle>
        <Loaded query={comments}>
          {(found) => (
            <Loaded query={plan}>
              {(view) => (
                <Loaded query={text}>
                  {(document) => (
                    <>
                      <h1>
                        {t('plan-consultation.heading', {
                          count: found.comments.length,
                          cities: new Set(found.comments.map(({ city }) => city)).size,
                          open: found.comments.filter(({ answers }) => answers.length === 0).length,
                        })}
                      </h1>
                      <p className="lead">{t('plan-consultation.help')}</p>
                      <ConsultationState
                        view={view}
                        consultations={consultations.data ?? []}
                        team={isCoordinator(session)}
                      />
                      {found.comments.length > 0 && (
                        <CommentList view={view} plan={document} found={found} team={isTeam(session)} />
                      )}
                    </>
                  )}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      </div>
    </>
  );
}

function CommentList(props: { view: PlanView; plan: Plan; found: PlanComments; team: boolean }) {
  const { view, plan, found, team } = props;
  const words = useText();
  const { t, number, language } = words;
  const session = useSession();
  const [city, setCity] = useAddressState('city', '');
  const [line, setLine] = useAddressState('line', '');
  const [outcome, setOutcome] = useAddressState('outcome', '');
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const cityName = (wanted: string) => roll.data?.members.find(({ id }) => id === wanted)?.name ?? wanted;
  const texts = new Map(planLines(plan, builtInLanguage(language)).map(({ id, text }) => [id, text]));
  const shown = found.comments.filter(
    (each) =>
      (city === '' || each.city === city) &&
      (line === '' || each.line === line) &&
      (outcome === '' || (each.answers.at(-1)?.outcome ?? 'open') === outcome),
  );
  const cities = [...new Set(found.comments.map((each) => each.city))];
  const lines = found.counts
    .map((each) => each.line)
    .filter((each) => shown.some((one) => one.line === each));
  return (
    <>
      <DataTable
        label={t('plan-consultation.byLine')}
        rows={found.counts}
        rowKey={(count) => count.line}
        columns={[
          {
            id: 'line',
            label: t('plan-consultation.line'),
            kind: 'name',
            cell: (count) => (
              <button
                type="button"
                className="button button-link plan-comment-line"
                onClick={() => setLine(line === count.line ? '' : count.line)}
                aria-pressed={line === count.line}
              >
                {lineName(count.line, plan, words)}
              </button>
            ),
          },
          {
            id: 'comments',
            label: t('plan-consultation.comments'),
            kind: 'number',
            phoneLabel: true,
            value: (count) => count.comments,
            cell: (count) => number(count.comments),
          },
          ...(['open', 'takenUp', 'inPart', 'notTakenUp'] as const).map((key) => ({
            id: key,
            label: t(`plan-consultation.count.${key}`),
            kind: 'number' as const,
            phoneLabel: true,
            value: (count: PlanComments['counts'][number]) => count[key],
            cell: (count: PlanComments['counts'][number]) => number(count[key]),
          })),
        ]}
      />
      <div className="page-actions plan-comment-filters no-print">
        <Pick
          label={t('plan-consultation.city')}
          value={city}
          options={[
            { id: '', label: t('plan-consultation.everyCity') },
            ...cities.map((each) => ({ id: each, label: cityName(each) })),
          ]}
          choose={setCity}
        />
        <Pick
          label={t('plan-consultation.whatBecame')}
          value={outcome}
          options={[
            { id: '', label: t('plan-consultation.everyOutcome') },
            ...(['open', ...commentOutcomes] as const).map((each) => ({
              id: each,
              label: t(`plan-consultation.outcome.${each}`),
            })),
          ]}
          choose={setOutcome}
        />
        {line !== '' && (
          <button type="button" className="button button-link" onClick={() => setLine('')}>
            {t('plan-consultation.everyLine')}
          </button>
        )}
        {team && (
          <a href={`/api/plans/${view.id}/comments.csv`} download>
            {t('plan-consultation.asCsv')}
          </a>
        )}
      </div>
      <p className="quiet" role="status">
        {t('plan-consultation.shown', { count: shown.length, all: found.comments.length })}
      </p>
      {lines.map((each) => (
        <section key={each} className="plan-comment-group" aria-label={lineName(each, plan, words)}>
          <h2>{lineName(each, plan, words)}</h2>
          <p className="quiet">{texts.get(each)}</p>
          {shown
            .filter((comment) => comment.line === each)
            .map((comment) => (
              <CommentCard key={comment.id} comment={comment} plan={view.id} cityName={cityName}>
                {isCoordinator(session) && (
                  <AnswerForm comment={comment} plan={view.id} versions={view.version} />
                )}
              </CommentCard>
            ))}
        </section>
      ))}
    </>
  );
}
