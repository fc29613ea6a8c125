import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { useState } from 'react';
import { quartersBetween } from '#plan';
import { readRoll } from '../../api/members.ts';
import { draftPlanOf, readDraftInput, readPlans, readPlanText } from '../../api/plan.ts';
import { readDecision } from '../../api/ranking.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { isCoordinator, useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { AssignmentChoice } from './assignment-choice.tsx';
import { LockChoice } from './lock-choice.tsx';
import { NumberField } from '../../members/fields.tsx';
import { emptyForm, termsOf } from './terms-of.ts';
import './drafting.css';

const quarters = quartersBetween({ from: '2020-Q1', to: '2021-Q4' });

/** What the team asks of a draft before it is made: money, quarters, caps, parts of split areas, lines to keep. */
export function DraftTermsPage() {
  const { round = '' } = useParams();
  const { t, local } = useText();
  const session = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form, setForm] = useState(emptyForm);
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const decision = useQuery({
    queryKey: ['decision', round],
    queryFn: () => readDecision(round),
    retry: false,
  });
  const plans = useQuery({ queryKey: ['plans'], queryFn: readPlans });
  const before = plans.data?.find((plan) => plan.decision === decision.data?.id && plan.version > 0);
  const text = useQuery({
    queryKey: ['plan', before?.id, before?.version],
    queryFn: () => readPlanText(before?.id ?? '', before?.version ?? 0),
    enabled: before !== undefined,
    staleTime: Infinity,
  });
  const input = useQuery({
    queryKey: ['plan-input', before?.id],
    queryFn: () => readDraftInput(before?.id ?? ''),
    enabled: before !== undefined && isCoordinator(session),
    staleTime: Infinity,
  });
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const look = (city: string) => {
    const member = roll.data?.members.find((each) => each.id === city);
    return { name: member?.name ?? city, region: member?.region };
  };
  const draft = useMutation({
    mutationFn: (id: string) => draftPlanOf(id, termsOf(form)),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ['plans'] });
      await navigate(`/plan/${made.id}`);
    },
  });
  return (
    <div className="page page-of-one-thing">
      <PageTitle>{t('plan-draft.formTitle')}</PageTitle>
      <Loaded query={decision}>
        {(decided) => (
          <>
            <h1>{t('plan-draft.formTitle')}</h1>
            <p className="lead">{t('plan-draft.formLead', { areas: decided.areas.length })}</p>
            {session.known && !isCoordinator(session) && <p className="short">{t('plan-draft.teamOnly')}</p>}
            <form
              className="stack"
              onSubmit={(event) => {
                event.preventDefault();
                draft.mutate(decided.id);
              }}
            >
              <fieldset className="draft-group">
                <legend>{t('plan-draft.money')}</legend>
                <p className="field-help">{t('plan-draft.moneyHelp')}</p>
                <div className="draft-row">
                  <NumberField
                    label={t('plan-draft.cashOf', { year: '2020' })}
                    value={form.cash2020}
                    least={0}
                    most={1_000_000_000}
                    change={(cash2020) => change({ cash2020 })}
                  />
                  <NumberField
                    label={t('plan-draft.cashOf', { year: '2021' })}
                    value={form.cash2021}
                    least={0}
                    most={1_000_000_000}
                    change={(cash2021) => change({ cash2021 })}
                  />
                </div>
              </fieldset>
              <fieldset className="draft-group">
                <legend>{t('plan-draft.closed')}</legend>
                <p className="field-help">{t('plan-draft.closedHelp')}</p>
                <div className="draft-quarters">
                  {quarters.map((quarter) => (
                    <label key={quarter} className="check-line">
                      <input
                        type="checkbox"
                        checked={form.closed.includes(quarter)}
                        onChange={(event) =>
                          change({
                            closed: event.target.checked
                              ? [...form.closed, quarter]
                              : form.closed.filter((each) => each !== quarter),
                          })
                        }
                      />
                      {t('plan.quarterShort', { quarter: Number(quarter.slice(6)) })} {quarter.slice(0, 4)}
                    </label>
                  ))}
                </div>
              </fieldset>
              <fieldset className="draft-group">
                <legend>{t('plan-draft.caps')}</legend>
                <div className="stack">
                  <NumberField
                    label={t('plan-draft.activities')}
                    help={t('plan-draft.activitiesHelp', { usual: 5 * decided.areas.length })}
                    value={form.activities}
                    least={1}
                    most={200}
                    change={(activities) => change({ activities })}
                  />
                  <NumberField
                    label={t('plan-draft.perQuarter')}
                    help={t('plan-draft.perQuarterHelp')}
                    value={form.perQuarter}
                    least={1}
                    most={1_000}
                    change={(perQuarter) => change({ perQuarter })}
                  />
                  <NumberField
                    label={t('plan-draft.regionCap')}
                    help={t('plan-draft.regionCapHelp')}
                    value={form.regionCap}
                    least={1}
                    most={1_000}
                    change={(regionCap) => change({ regionCap })}
                  />
                </div>
              </fieldset>
              <AssignmentChoice
                areas={decided.areas}
                areaName={(area) => {
                  const name = decided.areas.find((each) => each.area === area)?.name;
                  return name ? local(name) : area;
                }}
                input={input.data ?? null}
                look={look}
                assignments={form.assignments}
                choose={(assignments) => change({ assignments })}
              />
              {text.data !== undefined && (
                <LockChoice
                  plan={text.data}
                  look={look}
                  locks={form.locks}
                  choose={(locks) => change({ locks })}
                />
              )}
              <p className="quiet">{t('plan-draft.before')}</p>
              {draft.error !== null && <Refusal problem={draft.error} />}
              <button type="submit" className="button" disabled={draft.isPending || !isCoordinator(session)}>
                {t('plan-draft.submit')}
              </button>
            </form>
          </>
        )}
      </Loaded>
    </div>
  );
}
