import { useText } from '../../i18n/text-context.tsx';
import { Choice } from '../../members/fields.tsx';

const usualDays: readonly number[] = [0, 3, 7, 14, 30];

/** For how many days late answers are taken; null: until the round is closed. */
export function GraceChoice({
  days,
  choose,
}: {
  days: number | null;
  choose: (days: number | null) => void;
}) {
  const { t } = useText();
  const offered = [...new Set([...usualDays, ...(days === null ? [] : [days])])].sort((a, b) => a - b);
  return (
    <Choice
      label={t('rounds.graceRule')}
      value={days === null ? '' : String(days)}
      choose={(value) => choose(value === '' ? null : Number(value))}
      options={[
        ['', t('rounds.graceChoice', { days: -1 })],
        ...offered.map((each) => [String(each), t('rounds.graceChoice', { days: each })] as const),
      ]}
    />
  );
}
