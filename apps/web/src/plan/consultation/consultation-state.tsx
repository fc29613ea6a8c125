import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commentVisibilities } from '#plan';
import type { CommentVisibility } from '#plan';
import { closeConsultation, openConsultation, setConsultationTerm } from '../../api/plan-consultation.ts';
import type { Consultation } from '../../api/plan-consultation.ts';
import type { PlanView } from '../../api/plan.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Choice, TextField } from '../../members/fields.tsx';

/** Where a consultation stands; for the team also opening it, giving more time and ending it. */
export function ConsultationState(props: {
  view: PlanView;
  consultations: readonly Consultation[];
  team: boolean;
}) {
  const { view, consultations, team } = props;
  const { t, date } = useText();
  const open = consultations.find(({ closedAt }) => closedAt === null);
  const last = open ?? consultations[0];
  return (
    <>
      {last !== undefined && (
        <p role="status">
          {t('plan-consultation.state', {
            open: open === undefined ? 'no' : 'yes',
            version: last.version,
            at: date(last.closedAt ?? last.closesAt, { dateStyle: 'long', timeStyle: 'short' }),
          })}{' '}
          <span className="quiet">{t(`plan-consultation.shows.${last.visibility}`)}</span>
        </p>
      )}
      {team && open !== undefined && <OpenOne consultation={open} />}
      {team && open === undefined && view.state === 'draft' && <OpenForm view={view} />}
    </>
  );
}

/** The end of a day where the team sits, as an instant. */
function endOf(day: string): string {
  return new Date(`${day}T23:59:00`).toISOString();
}

function OpenOne({ consultation }: { consultation: Consultation }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [day, setDay] = useState('');
  const onSuccess = async () => {
    setDay('');
    await queries.invalidateQueries({ queryKey: ['plan', consultation.plan] });
  };
  const term = useMutation({ mutationFn: () => setConsultationTerm(consultation.id, endOf(day)), onSuccess });
  const end = useMutation({ mutationFn: () => closeConsultation(consultation.id), onSuccess });
  const error = term.error ?? end.error;
  return (
    <form
      className="stack plan-consultation-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        term.mutate();
      }}
    >
      <TextField label={t('plan-consultation.newLastDay')} type="date" required value={day} change={setDay} />
      {error !== null && <Refusal problem={error} />}
      <div className="page-actions">
        <button type="submit" className="button button-outline" disabled={term.isPending}>
          {t('plan-consultation.setLastDay')}
        </button>
        <button
          type="button"
          className="button button-link"
          disabled={end.isPending}
          onClick={() => end.mutate()}
        >
          {t('plan-consultation.endNow')}
        </button>
      </div>
    </form>
  );
}

function OpenForm({ view }: { view: PlanView }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [day, setDay] = useState('');
  const [visibility, setVisibility] = useState<CommentVisibility>('after-close');
  const open = useMutation({
    mutationFn: () => openConsultation(view.id, { closesAt: endOf(day), visibility }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['plan', view.id] }),
  });
  return (
    <form
      className="stack plan-consultation-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate();
      }}
    >
      <h2>{t('plan-consultation.openTitle')}</h2>
      <p>{t('plan-consultation.openHelp', { version: view.version })}</p>
      <TextField label={t('plan-consultation.lastDay')} type="date" required value={day} change={setDay} />
      <Choice
        label={t('plan-consultation.visibility')}
        value={visibility}
        choose={(next) => setVisibility(next as CommentVisibility)}
        options={commentVisibilities.map((each) => [each, t(`plan-consultation.shows.${each}`)])}
      />
      {open.error !== null && <Refusal problem={open.error} />}
      <button type="submit" className="button" disabled={open.isPending}>
        {t('plan-consultation.open')}
      </button>
    </form>
  );
}
