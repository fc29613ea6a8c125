import { useId } from 'react';
import { bestWorstSets } from '#survey';
import type { BestWorstAnswer, BestWorstQuestion } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { FieldProps, NamedArea, SummaryProps } from '../field-props.ts';
import { judgedSets, withJudgement, withoutSet } from './judged-sets.ts';
import type { Half } from './judged-sets.ts';
import './best-worst-field.css';

const halves: readonly Half[] = ['best', 'worst'];

/** Set after set: the most important area on one side, the least important on the other; arrow keys choose. */
export function BestWorstField(props: FieldProps<BestWorstQuestion, BestWorstAnswer>) {
  const { question, answer, change, areas, id, labelledBy, describedBy } = props;
  const { t } = useText();
  const name = useId();
  const sets = setsOf(question, areas);
  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      className="best-worst"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <p className="best-worst-done" role="status">
        {t('form.setsJudged', { done: judgedSets(answer), of: sets.length })}
      </p>
      {sets.map((set, index) => {
        const number = index + 1;
        const judged = answer?.[String(number)];
        return (
          <fieldset key={number} className="best-worst-set">
            <legend>{t('form.setOf', { set: number, of: sets.length })}</legend>
            <div className="best-worst-head" aria-hidden="true">
              {halves.map((half) => (
                <span key={half}>{t(`form.half.${half}`)}</span>
              ))}
            </div>
            {set.map((area) => (
              <div key={area.id} className="best-worst-row">
                <span className="best-worst-area">{area.name}</span>
                {halves.map((half) => (
                  <label key={half} className={`best-worst-half best-worst-${half}`}>
                    <input
                      type="radio"
                      name={`${name}-${number}-${half}`}
                      checked={judged?.[half] === area.id}
                      aria-label={t(`form.halfOf.${half}`, { area: area.name })}
                      onChange={() => change(withJudgement(answer, number, half, area.id))}
                    />
                    <span>
                      <Icon name={half === 'best' ? 'arrow-up' : 'arrow-down'} />
                    </span>
                  </label>
                ))}
              </div>
            ))}
            {answer !== undefined && judged !== undefined && (
              <button
                type="button"
                className="button button-link"
                onClick={() => change(withoutSet(answer, number))}
              >
                {t('form.clearSet', { set: number })}
              </button>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}

/** The sets in the reader's language. */
function setsOf(question: BestWorstQuestion, areas: readonly NamedArea[]): readonly (readonly NamedArea[])[] {
  return bestWorstSets(question, { areas }).map((set) =>
    set.map((id) => areas.find((area) => area.id === id) ?? { id, name: id }),
  );
}

/** What was named in each set that was judged. */
export function BestWorstSummary(props: SummaryProps<BestWorstQuestion, BestWorstAnswer>) {
  const { question, answer, areas } = props;
  const { t } = useText();
  const nameOf = (id: string | undefined) => areas.find((area) => area.id === id)?.name ?? id ?? '–';
  const sets = setsOf(question, areas);
  return (
    <table className="answer-table best-worst-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('form.setOf', { set: sets.length, of: sets.length })}</span>
          </th>
          {halves.map((half) => (
            <th key={half} scope="col">
              {t(`form.half.${half}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sets.map((_, index) => {
          const judged = answer[String(index + 1)];
          return judged === undefined ? null : (
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              {halves.map((half) => (
                <td key={half}>{nameOf(judged[half])}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
