import { methodName } from '#findings';
import { useText } from '../../i18n/text-context.tsx';
import { AreaBar } from '../../marks/area-bar.tsx';
import type { WhatIf } from './question.ts';

/** Every area by the question's settings beside its official rank, those among the places in bold. */
export function ComparedTable(props: {
  answer: WhatIf;
  rule: string;
  places: number;
  name: (area: string) => string;
}) {
  const { answer, rule, places, name } = props;
  const text = useText();
  const { t, number } = text;
  return (
    <div className="table-frame method-table" tabIndex={0} role="region" aria-label={t('what-if.table')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('ranking.area')}</th>
            <th scope="col" className="number">
              {rule === 'borda' ? t('what-if.asked') : methodName(rule, text)}
            </th>
            <th scope="col" className="number">
              {t('what-if.official')}
            </th>
            <th scope="col">{t('what-if.moved')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.areas.map(({ id, official, asked }) => (
            <tr key={id} className={crosses(answer, id) ? 'what-if-crosses' : undefined}>
              <th scope="row">
                <span className="city-name">
                  <AreaBar area={id} />
                  {name(id)}
                </span>
              </th>
              <td className={asked !== null && asked <= places ? 'number within-places' : 'number'}>
                {asked === null ? t('ranking.notRanked') : number(asked)}
              </td>
              <td className="number">{number(official)}</td>
              <td className="what-if-moved">
                {asked === null
                  ? ''
                  : t('what-if.by', { way: wayOf(official, asked), size: Math.abs(official - asked) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const crosses = ({ enter, leave }: WhatIf, area: string) => enter.includes(area) || leave.includes(area);
const wayOf = (official: number, asked: number) =>
  asked < official ? 'up' : asked > official ? 'down' : 'same';
