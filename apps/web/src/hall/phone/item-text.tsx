import { useEffect, useRef, useState } from 'react';
import { paragraphText, unmarkedText } from '#plan';
import type { Plan, PlanArea } from '#plan';
import type { AssemblyView, ItemView } from '../../api/assembly.ts';
import { readPlanText } from '../../api/plan.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';

/** The text that is voted on, over the whole phone. */
export function ItemText(props: { assembly: AssemblyView; item: ItemView; close: () => void }) {
  const { assembly, item, close } = props;
  const { t, local } = useText();
  const [plan, setPlan] = useState<Plan | 'refused' | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    readPlanText(assembly.plan, assembly.planVersion).then(setPlan, () => setPlan('refused'));
  }, [assembly.plan, assembly.planVersion]);
  const areas =
    plan === null || plan === 'refused'
      ? []
      : plan.areas.filter((area) => item.kind === 'plan' || area.area === item.area);
  return (
    <dialog ref={dialog} className="item-text" aria-labelledby="item-text" onClose={close}>
      <header>
        <h2 id="item-text">{local(item.title)}</h2>
        <button type="button" aria-label={t('hall.closeText')} onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
        </button>
      </header>
      {plan === null && <p role="status">{t('hall.opening')}</p>}
      {plan === 'refused' && <p role="alert">{t('hall.noText')}</p>}
      {areas.map((area) => (
        <AreaText key={area.id} area={area} named={areas.length > 1} />
      ))}
    </dialog>
  );
}

function AreaText({ area, named }: { area: PlanArea; named: boolean }) {
  const { t, local } = useText();
  return (
    <section>
      {named && <h3 className="area-name">{local(area.name)}</h3>}
      <p>{unmarkedText(paragraphText(area.objective, local))}</p>
      <h3>{t('hall.activities')}</h3>
      <ol>
        {area.activities.map((activity) => (
          <li key={activity.id}>
            {local(activity.title)}
            <small>{local(activity.product)}</small>
          </li>
        ))}
      </ol>
      <h3>{t('hall.measured')}</h3>
      {area.indicators.slice(0, 1).map(({ id, text }) => (
        <p key={id}>{local(text)}</p>
      ))}
      <h3>{t('hall.risk')}</h3>
      {area.risks.map(({ id, text, mitigation }) => (
        <p key={id}>
          {local(text)} {local(mitigation)}
        </p>
      ))}
    </section>
  );
}
