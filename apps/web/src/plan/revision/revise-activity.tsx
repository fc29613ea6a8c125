import { activityChanges, activityNumber, deliveryModes, quartersBetween } from '#plan';
import type { ActivityChange, DeliveryMode, GivenChange, Plan, PlanActivity, Quarter } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { Choice, LongField, TextField } from '../../members/fields.tsx';
import { ActivityBecame } from './activity-became.tsx';

/** One activity of an adopted plan: as adopted, or held, moved, cancelled, met in another way; what is over stays. */
export function ReviseActivity(props: {
  plan: Plan;
  activity: PlanActivity;
  given: GivenChange | undefined;
  change: (next: GivenChange | null) => void;
}) {
  const { plan, activity, given, change } = props;
  const { t, local } = useText();
  const title = `${activityNumber(activity.id)} ${local(activity.title)}`;
  const state = activity.status?.state;
  const over = state === 'held' || state === 'cancelled';
  const quarters = quartersBetween(plan.period).map(
    (quarter) =>
      [quarter, t('plan.quarter', { quarter: Number(quarter.slice(6)), year: quarter.slice(0, 4) })] as const,
  );
  const modes = deliveryModes.map((mode) => [mode, t(`plan-edit.mode.${mode}`)] as const);
  const begin = (to: string) => {
    if (to === '') return change(null);
    const chosen = to as ActivityChange;
    change({
      activity: activity.id,
      change: chosen,
      on: chosen === 'held' ? '' : null,
      start: chosen === 'moved' ? activity.start : null,
      end: chosen === 'moved' ? activity.end : null,
      mode: chosen === 'mode' ? (deliveryModes.find((mode) => mode !== activity.mode) ?? null) : null,
      text: given?.text ?? '',
    });
  };
  return (
    <div className="plan-revise-activity" role="group" aria-label={title}>
      <div>
        <b>{title}</b> <ActivityBecame activity={activity} />
      </div>
      {!over && (
        <Choice
          label={t('plan-revision.change')}
          value={given?.change ?? ''}
          choose={begin}
          options={[
            ['', t('plan-revision.none')],
            ...activityChanges.map((each) => [each, t('plan-revision.state', { state: each })] as const),
          ]}
        />
      )}
      {given !== undefined && (
        <div className="stack plan-revise-fields">
          {given.on !== null && (
            <TextField
              label={t('plan-revision.on')}
              type="date"
              required
              value={given.on}
              change={(on) => change({ ...given, on })}
            />
          )}
          {given.change === 'moved' && (
            <>
              <Choice
                label={t('plan-revision.start')}
                value={given.start ?? activity.start}
                choose={(start) => change({ ...given, start: start as Quarter })}
                options={quarters}
              />
              <Choice
                label={t('plan-revision.end')}
                value={given.end ?? activity.end}
                choose={(end) => change({ ...given, end: end as Quarter })}
                options={quarters}
              />
              <Choice
                label={t('plan-revision.mode')}
                value={given.mode ?? ''}
                choose={(mode) => change({ ...given, mode: mode === '' ? null : (mode as DeliveryMode) })}
                options={[['', t('plan-revision.sameMode')], ...modes]}
              />
            </>
          )}
          {given.change === 'mode' && (
            <Choice
              label={t('plan-revision.mode')}
              value={given.mode ?? ''}
              choose={(mode) => change({ ...given, mode: mode as DeliveryMode })}
              options={modes.filter(([mode]) => mode !== activity.mode)}
            />
          )}
          <LongField
            label={t(given.change === 'held' ? 'plan-revision.came' : 'plan-revision.why')}
            value={given.text}
            change={(text) => change({ ...given, text })}
            required
            maxLength={4_000}
          />
        </div>
      )}
    </div>
  );
}
