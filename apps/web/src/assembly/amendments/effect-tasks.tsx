import type { EffectView } from '../../api/amendments.ts';
import { useText } from '../../i18n/text-context.tsx';

/** The cities whose tasks are touched, with what they had said. */
export function EffectTasks({ view: { tasks } }: { view: EffectView }) {
  const { t } = useText();
  if (tasks.length === 0)
    return (
      <p>
        <b>{t('amendment-desk.effect.noTasks')}</b>
      </p>
    );
  const agreed = tasks.filter(({ consent }) => consent === 'agreed').length;
  return (
    <div className="effect-part">
      <p>
        <b>{t('amendment-desk.effect.tasks', { count: tasks.length, agreed })}</b>
      </p>
      <ul className="effect-list">
        {tasks.map(({ city, cityName, line, task, title, change, consent }) => (
          <li key={`${city} ${line} ${task} ${change}`}>
            <b>
              <bdi>{cityName}</bdi>
            </b>{' '}
            {t('amendment-desk.effect.change', { change })}:{' '}
            {t('amendment-desk.effect.task', { task, title })} (
            {t('amendment-desk.effect.consent', { consent: consent ?? 'none' })})
          </li>
        ))}
      </ul>
    </div>
  );
}
