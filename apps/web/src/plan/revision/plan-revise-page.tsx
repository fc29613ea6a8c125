import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { builtInLanguage } from '#members';
import { revisionDeciders } from '#plan';
import type { GivenChange, Plan, RevisionDecider } from '#plan';
import { readRoll } from '../../api/members.ts';
import { readPlan, readPlanText } from '../../api/plan.ts';
import type { PlanView } from '../../api/plan.ts';
import { revisePlan } from '../../api/plan-revisions.ts';
import { EmptyNote } from '../../desk/empty-note.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Choice, LongField, TextField } from '../../members/fields.tsx';
import { PlanEditTabs } from '../edit/plan-edit-tabs.tsx';
import { ReviseActivity } from './revise-activity.tsx';
import './plan-revision.css';

/** The team's page for revising an adopted plan: what became of its activities, who decided it, and why. */
export function PlanRevisePage() {
  const { plan: id = '' } = useParams();
  const { t } = useText();
  const plan = useQuery({ queryKey: ['plan', id], queryFn: () => readPlan(id) });
  const version = plan.data?.version ?? 0;
  const text = useQuery({
    queryKey: ['plan', id, version],
    queryFn: () => readPlanText(id, version),
    enabled: version > 0,
    staleTime: Infinity,
  });
  return (
    <>
      <PlanEditTabs plan={id} />
      <div className="page">
        <PageTitle>{t('plan-revision.title')}</PageTitle>
        <Loaded query={plan}>
          {(view) =>
            view.state === 'adopted' ? (
              <Loaded query={text}>
                {(document) => <ReviseForm key={version} view={view} plan={document} />}
              </Loaded>
            ) : (
              <EmptyNote title={t('plan-revision.notAdopted')} />
            )
          }
        </Loaded>
      </div>
    </>
  );
}

function ReviseForm({ view, plan }: { view: PlanView; plan: Plan }) {
  const { t, local, number, language } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const [changes, setChanges] = useState<Readonly<Record<string, GivenChange>>>({});
  const [opened, setOpened] = useState<readonly string[]>(plan.areas.slice(0, 1).map(({ id }) => id));
  const [decidedBy, setDecidedBy] = useState<RevisionDecider>('team');
  const [who, setWho] = useState('');
  const [decidedOn, setDecidedOn] = useState('');
  const [reason, setReason] = useState('');
  const given = Object.values(changes);
  const revise = useMutation({
    mutationFn: () =>
      revisePlan(view.id, view.hash ?? '', {
        decidedOn,
        decidedBy,
        who: decidedBy === 'team' ? null : who,
        language: builtInLanguage(language),
        reason,
        changes: given,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['plan', view.id] });
      await queries.invalidateQueries({ queryKey: ['plans'] });
      await navigate(`/plan/${view.id}`);
    },
  });
  const change = (activity: string, next: GivenChange | null) => {
    const { [activity]: _, ...rest } = changes;
    setChanges(next === null ? rest : { ...rest, [activity]: next });
  };
  return (
    <form
      className="stack plan-revise"
      onSubmit={(event) => {
        event.preventDefault();
        revise.mutate();
      }}
    >
      <h1>{t('plan-revision.heading')}</h1>
      <p className="lead">{t('plan-revision.help')}</p>
      {plan.areas.map((area, index) => {
        const changed = area.activities.filter(({ id }) => changes[id] !== undefined).length;
        // What is to be changed stays in sight: a field that waits for an answer must not be hidden.
        const shown = changed > 0 || opened.includes(area.id);
        return (
          <details key={area.id} className="plan-revise-area" open={shown}>
            <summary
              onClick={(event) => {
                event.preventDefault();
                setOpened(shown ? opened.filter((id) => id !== area.id) : [...opened, area.id]);
              }}
            >
              <h2>
                {number(index + 1)} {local(area.name)}
              </h2>{' '}
              <span className="quiet">
                {t('plan-revision.areaActivities', { count: area.activities.length, changed })}
              </span>
            </summary>
            {area.activities.map((activity) => (
              <ReviseActivity
                key={activity.id}
                plan={plan}
                activity={activity}
                given={changes[activity.id]}
                change={(next) => change(activity.id, next)}
              />
            ))}
          </details>
        );
      })}
      <fieldset className="stack plan-revise-decision">
        <legend>{t('plan-revision.decision')}</legend>
        <Choice
          label={t('plan-revision.decidedBy')}
          value={decidedBy}
          choose={(next) => {
            setDecidedBy(next as RevisionDecider);
            setWho('');
          }}
          options={revisionDeciders.map((each) => [each, t(`plan-revision.by.${each}`)])}
        />
        {decidedBy === 'city' ? (
          <Choice
            label={t('plan-revision.who')}
            value={who}
            choose={setWho}
            options={[['', ''], ...(roll.data?.members ?? []).map(({ id, name }) => [id, name] as const)]}
          />
        ) : (
          decidedBy !== 'team' && (
            <TextField label={t('plan-revision.who')} value={who} change={setWho} required maxLength={300} />
          )
        )}
        <TextField
          label={t('plan-revision.decidedOn')}
          type="date"
          required
          value={decidedOn}
          change={setDecidedOn}
        />
        <LongField
          label={t('plan-revision.reason')}
          value={reason}
          change={setReason}
          required
          maxLength={4_000}
        />
      </fieldset>
      {revise.error !== null && <Refusal problem={revise.error} />}
      <button type="submit" className="button" disabled={revise.isPending || given.length === 0}>
        {t('plan-revision.make', { count: given.length })}
      </button>
    </form>
  );
}
