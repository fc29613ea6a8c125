import type { PlanActivity } from '#plan';
import { useText } from '../../i18n/text-context.tsx';

/** What became of an activity after the adoption; nothing while it stands as adopted. */
export function ActivityBecame({ activity }: { activity: Pick<PlanActivity, 'status'> }) {
  const { t, date, local } = useText();
  const { status } = activity;
  if (status === undefined) return null;
  const state =
    status.on === null
      ? t('plan-revision.state', { state: status.state })
      : t('plan-revision.heldOn', { on: date(status.on, { dateStyle: 'long' }) });
  return (
    <span className={status.state === 'cancelled' ? 'short' : 'quiet'} title={local(status.text)}>
      · {state}
    </span>
  );
}
