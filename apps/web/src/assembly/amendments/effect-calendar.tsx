import { activityNumber, quartersBetween } from '#plan';
import type { Plan } from '#plan';
import type { EffectView } from '../../api/amendments.ts';
import { useText } from '../../i18n/text-context.tsx';
import { quarterInWords } from './field-in-words.ts';

/** Activities that would run at another time: each with its bars now and then, and the quarters in words. */
export function EffectCalendar({ view, plan }: { view: EffectView; plan: Plan }) {
  const text = useText();
  const { t } = text;
  const { times } = view;
  if (times.length === 0)
    return (
      <p>
        <b>{t('amendment-desk.effect.noTimes')}</b>
      </p>
    );
  const quarters: readonly string[] = quartersBetween(plan.period);
  const span = (start: string | null, end: string | null) =>
    start === null || end === null
      ? t('amendment-desk.effect.notThere')
      : t('amendment-desk.effect.span', {
          start: quarterInWords(start, text),
          end: quarterInWords(end, text),
        });
  const bar = (start: string | null, end: string | null) => {
    if (start === null || end === null) return { display: 'none' };
    const from = quarters.indexOf(start);
    const width = quarters.indexOf(end) - from + 1;
    return {
      marginInlineStart: `${(from / quarters.length) * 100}%`,
      inlineSize: `${(width / quarters.length) * 100}%`,
    };
  };
  return (
    <div className="effect-part">
      <table className="effect-table">
        <caption>{t('amendment-desk.effect.times', { count: times.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('amendment-desk.effect.activity')}</th>
            <th scope="col">{t('amendment-desk.effect.before')}</th>
            <th scope="col">{t('amendment-desk.effect.after')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {times.map((each) => (
            <tr key={each.activity}>
              <th scope="row">
                {activityNumber(each.activity)} {each.title}
              </th>
              <td>{span(each.startBefore, each.endBefore)}</td>
              <td>
                <b>{span(each.startAfter, each.endAfter)}</b>
              </td>
              <td aria-hidden="true" className="effect-bars effect-quarters">
                <span style={bar(each.startBefore, each.endBefore)} />
                <span className="effect-then" style={bar(each.startAfter, each.endAfter)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
