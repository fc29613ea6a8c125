import type { Indicator } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { CityName } from '../../marks/city-name.tsx';
import type { CityLook } from '../city-look.ts';
import { WhyButton } from '../why-button.tsx';
import type { Asking } from './read-line.tsx';

/** The results matrix of an area: what is counted, from where to where, and who answers for it. */
export function ReadIndicators(props: {
  label: string;
  indicators: readonly Indicator[];
  look: (city: string) => CityLook;
  asking: Asking;
}) {
  const { label, indicators, look, asking } = props;
  const { t, local, number } = useText();
  const value = (count: number | null) =>
    count === null ? <span className="read-gap">{t('plan-read.notCounted')}</span> : number(count);
  const heads = [
    t('plan-read.baseline'),
    t('plan-read.by2020'),
    t('plan-read.by2021'),
    t('plan-read.verification'),
    t('plan-read.owner'),
  ] as const;
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={label}>
      <table className="data-table folding read-indicators" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('plan-read.indicator')}
            </th>
            {heads.map((head, index) => (
              <th key={head} scope="col" role="columnheader" className={index < 3 ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {indicators.map((each) => (
            <tr
              key={each.id}
              id={each.id}
              role="row"
              className={asking.chosen === each.id ? 'chosen' : undefined}
            >
              <th scope="row" role="rowheader" className="wide">
                <span className="read-indicator">
                  <span>{local(each.text)}</span>
                  <WhyButton line={each.id} name={local(each.text)} {...asking} />
                </span>
              </th>
              <td role="cell" className="number" data-label={heads[0]}>
                {value(each.baseline)}{' '}
                {each.baseline !== null && <span className="quiet">({each.baselineYear})</span>}
              </td>
              <td role="cell" className="number" data-label={heads[1]}>
                {value(each.milestone2020)}
              </td>
              <td role="cell" className="number" data-label={heads[2]}>
                {value(each.target2021)}
              </td>
              <td role="cell" className="wide">
                {local(each.verification)}
              </td>
              <td role="cell" className="wide">
                {each.owner === null ? t('plan-read.team') : <CityName {...look(each.owner)} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
