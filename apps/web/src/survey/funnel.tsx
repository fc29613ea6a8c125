import type { Monitor } from '../api/survey.ts';
import { useText } from '../i18n/text-context.tsx';

const before = ['invited', 'began'] as const;
const steps = [...before, 'submitted'] as const;

/** Where the cities are on the way to an answer; the losses between the steps stand in words. */
export function Funnel({ funnel }: { funnel: Monitor['funnel'] }) {
  const { t, number } = useText();
  return (
    <ol className="funnel">
      {steps.map((step, index) => {
        const next = steps[index + 1];
        const losing = before.find((each) => each === step);
        return (
          <li key={step}>
            <span>{t(`survey.step.${step}`)}</span>
            <b>{number(funnel[step])}</b>
            <span className="funnel-track">
              <span
                className={next === undefined ? 'funnel-bar funnel-end' : 'funnel-bar'}
                style={{ inlineSize: `${funnel.invited === 0 ? 0 : (funnel[step] / funnel.invited) * 100}%` }}
              />
            </span>
            {losing !== undefined && next !== undefined && (
              <span className="funnel-lost">
                {t(`survey.lost.${losing}`, { lost: funnel[losing] - funnel[next] })}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
