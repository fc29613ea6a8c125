import type { EffectView } from '../../api/amendments.ts';
import { useText } from '../../i18n/text-context.tsx';

/** What the plan would cost, year by year: the finding, the bars and the numbers in one small table. */
export function EffectBudget({ view }: { view: EffectView }) {
  const { t, number } = useText();
  const { years, inKindBefore, inKindAfter } = view;
  const change = years.reduce((sum, { before, after }) => sum + after - before, 0);
  const same = years.every(({ before, after }) => before === after);
  const most = Math.max(1, ...years.flatMap(({ before, after }) => [before, after]));
  const known = years.some(({ available }) => available !== null);
  return (
    <div className="effect-part">
      <p>
        <b>
          {same
            ? t('amendment-desk.effect.noMoney')
            : change === 0
              ? t('amendment-desk.effect.moved')
              : t('amendment-desk.effect.money', {
                  change: Math.abs(change),
                  more: change > 0 ? 'yes' : 'no',
                })}
        </b>{' '}
        {inKindBefore !== inKindAfter &&
          t('amendment-desk.effect.inKind', { before: inKindBefore, after: inKindAfter })}
      </p>
      {years
        .filter(({ after, available }) => available !== null && after > available)
        .map(({ year, after, available }) => (
          <p key={year} className="effect-warning">
            {t('amendment-desk.effect.short', { year: String(year), short: after - (available ?? 0) })}
          </p>
        ))}
      {!same && (
        <table className="effect-table">
          <caption>{t('amendment-desk.effect.budget')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('amendment-desk.effect.year')}</th>
              <th scope="col" className="number">
                {t('amendment-desk.effect.before')}
              </th>
              <th scope="col" className="number">
                {t('amendment-desk.effect.after')}
              </th>
              {known && (
                <th scope="col" className="number">
                  {t('amendment-desk.effect.available')}
                </th>
              )}
              <td />
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, before, after, available }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number">{number(before)}</td>
                <td className="number">
                  <b>{number(after)}</b>
                </td>
                {known && <td className="number">{available === null ? '–' : number(available)}</td>}
                <td aria-hidden="true" className="effect-bars">
                  <span style={{ inlineSize: `${(before / most) * 100}%` }} />
                  <span className="effect-then" style={{ inlineSize: `${(after / most) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
