import type { Monitor } from '../api/monitor.ts';
import { useText } from '../i18n/text-context.tsx';

const before = ['asked', 'invited', 'opened', 'began', 'reviewed'] as const;
const steps = [...before, 'submitted'] as const;

/** Where the cities are on the way to an answer; the losses between the steps stand in words. */
export function Funnel({ funnel }: { funnel: Monitor['funnel'] }) {
  const { t, number } = useText();
  const taken = steps.flatMap((step) => {
    const cities = funnel[step];
    return cities === null ? [] : [{ step, cities }];
  });
  return (
    <ol className="funnel">
      {taken.map(({ step, cities }, index) => {
        const next = taken[index + 1];
        // Where no letter was sent the asked are all there is to open it.
        const losing = before.find(
          (each) => each === (step === 'asked' && next?.step === 'opened' ? 'invited' : step),
        );
        return (
          <li key={step}>
            <span>{t(`monitor.step.${step}`)}</span>
            <b>{number(cities)}</b>
            <span className="funnel-track">
              <span
                className={next === undefined ? 'funnel-bar funnel-end' : 'funnel-bar'}
                style={{ inlineSize: `${funnel.asked === 0 ? 0 : (cities / funnel.asked) * 100}%` }}
              />
            </span>
            {losing !== undefined && next !== undefined && cities >= next.cities && (
              <span className="funnel-lost">
                {t(`monitor.lost.${losing}`, { lost: cities - next.cities })}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
