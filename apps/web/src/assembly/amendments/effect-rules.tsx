import { allocationRules } from '#plan';
import type { Plan, RuleName } from '#plan';
import type { EffectView } from '../../api/amendments.ts';
import { useText } from '../../i18n/text-context.tsx';
import { whereName } from '../../plan/allocation/where-name.ts';
import { fieldInWords } from './field-in-words.ts';
import { useCityNames } from './use-city-names.ts';

type Breaches = EffectView['breaches'];

/** Rules of the allocation that would be broken or mended, and the fewest changes with which they hold again. */
export function EffectRules({ view, plan }: { view: EffectView; plan: Plan }) {
  const text = useText();
  const { t } = text;
  const cityName = useCityNames();
  const { breaches, mended, resolved } = view;
  const moved = (task: string, value: string | null) =>
    fieldInWords(task === 'start' ? 'quarter' : 'city', value, text, cityName);
  return (
    <div className="effect-part">
      <p className={breaches.length > 0 ? 'effect-warning' : ''}>
        <b>
          {breaches.length === 0
            ? t('amendment-desk.effect.noRules')
            : t('amendment-desk.effect.rules', { count: breaches.length })}
        </b>
      </p>
      <BreachList breaches={breaches} plan={plan} cityName={cityName} />
      {mended.length > 0 && (
        <>
          <p>
            <b>{t('amendment-desk.effect.mended', { count: mended.length })}</b>
          </p>
          <BreachList breaches={mended} plan={plan} cityName={cityName} />
        </>
      )}
      {resolved !== null && (
        <>
          <p>
            <b>
              {resolved.moves.length === 0
                ? t('amendment-desk.effect.resolvedNone')
                : t('amendment-desk.effect.resolved', { count: resolved.moves.length })}
            </b>
          </p>
          {resolved.moves.length > 0 && (
            <ul className="effect-list">
              {resolved.moves.map(({ line, title, task, from, to }) => (
                <li key={`${line} ${task} ${from}`}>
                  {t('amendment-desk.effect.move', {
                    title,
                    task,
                    from: moved(task, from),
                    to: moved(task, to),
                  })}
                </li>
              ))}
            </ul>
          )}
          {resolved.breaches.length > 0 && (
            <details>
              <summary>{t('amendment-desk.effect.stay', { count: resolved.breaches.length })}</summary>
              <BreachList breaches={resolved.breaches} plan={plan} cityName={cityName} />
            </details>
          )}
        </>
      )}
    </div>
  );
}

function BreachList(props: { breaches: Breaches; plan: Plan; cityName: (city: string) => string }) {
  const { breaches, plan, cityName } = props;
  const text = useText();
  const { t, local } = text;
  const isRule = (name: string): name is RuleName => Object.hasOwn(allocationRules, name);
  // A city is named as such; whatever else a rule is about, the certificate's words name.
  const where = (id: string) => (cityName(id) === id ? whereName(id, plan, text) : cityName(id));
  if (breaches.length === 0) return null;
  return (
    <ul className="effect-list">
      {breaches.map(({ rule, where: place, by }) => (
        <li key={`${rule} ${place}`}>
          <b>{rule}</b> {isRule(rule) && local(allocationRules[rule].text)}{' '}
          {t('plan-draft.broken', { by, where: where(place) })}
        </li>
      ))}
    </ul>
  );
}
