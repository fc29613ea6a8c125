import type { Plan } from '#plan';
import { useText } from '../i18n/text-context.tsx';

/** Says once that nobody has reviewed the plan's translation into the reader's language. */
export function UnreviewedNote({ plan }: { plan: Plan }) {
  const { t, language } = useText();
  if (plan.title.unreviewed?.some((each) => each === language) !== true) return null;
  return (
    <p className="quiet plan-unreviewed" role="note">
      {t('plan-read.unreviewed')}
    </p>
  );
}
