import { StageBar } from '../../desk/stage-bar.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** The ways between reading a plan, editing it, and its versions. */
export function PlanEditTabs({ plan }: { plan: string }) {
  const { t } = useText();
  return (
    <StageBar
      label={t('plan-edit.title')}
      tabs={[
        { to: `/plan/${plan}`, label: t('plan.atAGlance') },
        { to: `/plan/${plan}/edit`, label: t('plan-edit.title') },
        { to: `/plan/${plan}/consents`, label: t('plan-consent.consents') },
        { to: `/plan/${plan}/comments`, label: t('plan-consultation.title') },
        { to: `/plan/${plan}/versions`, label: t('plan-edit.versions') },
      ]}
    />
  );
}
