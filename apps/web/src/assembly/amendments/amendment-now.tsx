import { useState } from 'react';
import { acceptUntranslated } from '../../api/amendments.ts';
import type { AmendmentsView, AmendmentView } from '../../api/amendments.ts';
import type { ItemView } from '../../api/assembly.ts';
import { SecondStep } from '../../desk/second-step.tsx';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { Act } from '../console/use-console.ts';
import { AmendmentCard } from './amendment-card.tsx';
import { Effect } from './effect-view.tsx';
import { useAmendmentsQuery } from './use-amendments-query.ts';
import { useCityNames } from './use-city-names.ts';
import './amendments.css';
import './voting-order.css';

/** What the chair sees of an amendment at work: its change, what falls with it, its effect, and missing languages. */
export function AmendmentNow({ assembly, item, act }: { assembly: string; item: ItemView; act: Act }) {
  const all = useAmendmentsQuery(assembly).data;
  if (all === undefined) return null;
  const shown = all.amendments.filter((each) => each.item === item.id || each.bloc === item.id);
  return shown.map((amendment) => <OneNow key={amendment.id} amendment={amendment} all={all} act={act} />);
}

function OneNow({ amendment, all, act }: { amendment: AmendmentView; all: AmendmentsView; act: Act }) {
  const { t } = useText();
  const cityName = useCityNames();
  const [effect, showEffect] = useState(false);
  const { id, label, state } = amendment;
  const waits = state === 'submitted';
  return (
    <>
      {waits && <MissingLanguages amendment={amendment} act={act} />}
      <AmendmentCard amendment={amendment} all={all} cityName={cityName} words={14}>
        {waits && (
          <p>
            <button
              type="button"
              className="button button-outline"
              aria-expanded={effect}
              onClick={() => showEffect(!effect)}
            >
              {t('amendment-desk.order.effect', { label })}
            </button>
          </p>
        )}
        {waits && effect && <Effect all={all} ids={[id]} />}
      </AmendmentCard>
    </>
  );
}

function MissingLanguages({ amendment, act }: { amendment: AmendmentView; act: Act }) {
  const { t, list, language } = useText();
  const { id, label, untranslated, untranslatedAccepted } = amendment;
  if (untranslated.length === 0) return null;
  const languages = list(untranslated.map((each) => languageName(each, language)));
  if (untranslatedAccepted)
    return <p className="amendment-untranslated">{t('amendment-desk.accepted', { label, languages })}</p>;
  return (
    <div className="amendment-untranslated">
      <p>{t('amendment-desk.missing', { label, languages })}</p>
      <SecondStep
        button={t('amendment-desk.accept', { label })}
        outline
        busy={act.isPending}
        act={t('amendment-desk.acceptAct', { languages })}
        run={() => act.mutate(() => acceptUntranslated(id))}
      >
        {t('amendment-desk.acceptHelp', { languages })}
      </SecondStep>
    </div>
  );
}
