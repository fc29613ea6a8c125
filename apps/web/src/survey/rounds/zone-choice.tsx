import { useText } from '../../i18n/text-context.tsx';
import { Choice } from '../../members/fields.tsx';
import { zones } from './zones.ts';

/** The zone in which a deadline is announced. */
export function ZoneChoice({ zone, choose }: { zone: string; choose: (zone: string) => void }) {
  const { t } = useText();
  return <Choice label={t('survey.zone')} value={zone} choose={choose} options={zones(zone)} />;
}
