import type { Allocation } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { CityName } from '../../marks/city-name.tsx';
import type { CityLook } from '../city-look.ts';

/** A city with whether it has agreed to its task, or is proposed for it. */
export function CityWithConsent({ allocation, ...look }: CityLook & { allocation: Allocation }) {
  const { t } = useText();
  return (
    <span>
      <CityName {...look} />{' '}
      <span className={allocation.consent === 'declined' ? 'short' : 'quiet'}>
        {t('plan-consent.state', {
          state: allocation.conditional === true ? 'conditional' : allocation.consent,
        })}
      </span>
    </span>
  );
}
