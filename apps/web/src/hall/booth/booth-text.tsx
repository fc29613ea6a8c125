import { lazy, Suspense, useEffect, useState } from 'react';
import { directionOf } from '#members';
import type { Language, LocalText } from '#members';
import type { Plan } from '#plan';
import type { AssemblyView, ItemView, PollView } from '../../api/assembly.ts';
import { readPlanText } from '../../api/plan.ts';

// Only a session that amends loads it.
const BoothAmendment = lazy(() =>
  import('./booth-amendment.tsx').then((chunk) => ({ default: chunk.BoothAmendment })),
);

/** Everything of an item in one language: question, summary, options, and the text of the plan. */
export function BoothText(props: {
  assembly: AssemblyView;
  item: ItemView;
  options: PollView['options'];
  language: Language;
}) {
  const { assembly, item, options, language } = props;
  const [plan, setPlan] = useState<Plan | null>(null);
  useEffect(() => {
    readPlanText(assembly.plan, assembly.planVersion).then(setPlan, () => undefined);
  }, [assembly.plan, assembly.planVersion]);
  const said = (text: LocalText) => text[language];
  const areas = plan?.areas.filter((area) => item.kind === 'plan' || area.area === item.area) ?? [];
  return (
    <div className="booth-text" lang={language} dir={directionOf(language)}>
      <h2>{said(item.question)}</h2>
      {item.kind !== 'amendment' && <p className="booth-lead">{said(item.summary)}</p>}
      {options.length > 0 && (
        <ol>
          {options.map(({ id, title }) => (
            <li key={id}>{said(title)}</li>
          ))}
        </ol>
      )}
      {(item.kind === 'amendment' || item.kind === 'bloc') && (
        <Suspense fallback={null}>
          <BoothAmendment assembly={assembly} item={item} language={language} />
        </Suspense>
      )}
      {areas.map((area) => (
        <section key={area.id}>
          {areas.length > 1 && <h3>{said(area.name)}</h3>}
          <p>{area.objective.sentences.map(({ text }) => said(text)).join(' ')}</p>
          <ol>
            {area.activities.map((activity) => (
              <li key={activity.id}>
                {said(activity.title)}
                <small>{said(activity.product)}</small>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
