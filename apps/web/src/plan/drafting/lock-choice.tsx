import type { Plan } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import type { CityLook } from '../city-look.ts';
import { linesToKeep, sameLock } from './lines-to-keep.ts';
import type { Lock } from './lines-to-keep.ts';

/** Which lines of the last draft a new one keeps, area by area. */
export function LockChoice(props: {
  plan: Plan;
  look: (city: string) => CityLook;
  locks: readonly Lock[];
  choose: (locks: readonly Lock[]) => void;
}) {
  const { plan, look, locks, choose } = props;
  const { t, local, number } = useText();
  return (
    <fieldset className="draft-group">
      <legend>{t('plan-draft.locks')}</legend>
      <p className="field-help">{t('plan-draft.locksHelp')}</p>
      {plan.areas.map((area, index) => {
        const lines = linesToKeep(area);
        const held = lines.filter(({ lock }) => locks.some((each) => sameLock(each, lock))).length;
        return (
          <details key={area.id}>
            <summary>
              {number(index + 1)} {local(area.name)}{' '}
              <span className="quiet">{t('plan-draft.held', { held, lines: lines.length })}</span>
            </summary>
            {lines.map(({ lock, activity }) => (
              <label key={JSON.stringify(lock)} className="check-line">
                <input
                  type="checkbox"
                  checked={locks.some((each) => sameLock(each, lock))}
                  onChange={(event) =>
                    choose(
                      event.target.checked ? [...locks, lock] : locks.filter((each) => !sameLock(each, lock)),
                    )
                  }
                />
                <span>
                  {t('plan-draft.lock', {
                    task: lock.task,
                    city: lock.city === undefined ? '' : look(lock.city).name,
                    activity: activity === null ? '' : local(activity.title),
                    quarter:
                      lock.quarter === undefined
                        ? ''
                        : t('plan.quarter', {
                            quarter: Number(lock.quarter.slice(6)),
                            year: lock.quarter.slice(0, 4),
                          }),
                  })}
                </span>
              </label>
            ))}
          </details>
        );
      })}
    </fieldset>
  );
}
