import { useId } from 'react';
import type { PointsAnswer, PointsQuestion } from '#survey';
import { intlTag } from '#texts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { FieldProps, NamedArea, SummaryProps } from '../field-props.ts';
import { typedNumber } from '../number-field/typed-number.ts';
import { SpokenLine } from '../spoken-line.tsx';
import { givenPoints, pointsStep, withPoints } from './given-points.ts';
import './points-field.css';

/** Points to areas or options; what is left stands above them, and stays in sight. */
export function PointsField(props: FieldProps<PointsQuestion, PointsAnswer>) {
  const { question, answer, change, areas, id, labelledBy, describedBy } = props;
  const { t, language } = useText();
  const line = useId();
  const { total } = question;
  const left = total - givenPoints(answer);
  const step = pointsStep(total);
  const takers = useTakers(question, areas);
  const give = (to: string, points: number) => change(withPoints(answer, to, points));
  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      className="points"
      aria-labelledby={labelledBy}
      aria-describedby={`${describedBy} ${line}`}
    >
      <div className={left < 0 ? 'points-left points-over' : 'points-left'}>
        <SpokenLine
          id={line}
          wrong={left < 0}
          silent={answer === undefined}
          text={
            left < 0 ? t('form.pointsOver', { over: -left, total }) : t('form.pointsLeft', { left, total })
          }
        />
        <meter
          className="points-meter"
          min={0}
          max={total}
          value={Math.min(total, total - left)}
          aria-hidden="true"
        />
      </div>
      {takers.map(({ id: to, name }) => {
        const points = answer?.[to] ?? 0;
        const more = Math.min(step, Math.max(left, 0));
        const button = (icon: 'plus' | 'minus', by: number, stopped: boolean) => (
          <button
            type="button"
            className="step-button"
            aria-disabled={stopped}
            aria-label={t(icon === 'plus' ? 'form.morePoints' : 'form.fewerPoints', { name })}
            onClick={() => !stopped && give(to, Math.max(0, points + by))}
          >
            <Icon name={icon} />
          </button>
        );
        return (
          <div key={to} className="points-row">
            <span className="points-name">{name}</span>
            <span className="points-steps">
              {button('minus', -step, points === 0)}
              <input
                className="input"
                dir="ltr"
                inputMode="numeric"
                autoComplete="off"
                aria-label={t('form.pointsFor', { name })}
                value={points === 0 ? '' : points}
                onInput={(event) => {
                  const { value } = event.currentTarget;
                  const typed = value.trim() === '' ? 0 : typedNumber(value, intlTag(language));
                  if (typed !== null && Number.isInteger(typed) && typed >= 0) give(to, typed);
                  // What is no number of points does not stay in the field.
                  else event.currentTarget.value = points === 0 ? '' : String(points);
                }}
              />
              {button('plus', more, more === 0)}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** Who can have points, in the reader's language. */
function useTakers({ options }: PointsQuestion, areas: readonly NamedArea[]): readonly NamedArea[] {
  const { local } = useText();
  return options?.map((option) => ({ id: option.id, name: local(option.label) })) ?? areas;
}

/** Who has how many points, the most first. */
export function PointsSummary({ question, answer, areas }: SummaryProps<PointsQuestion, PointsAnswer>) {
  const { number } = useText();
  const takers = useTakers(question, areas)
    .filter(({ id }) => (answer[id] ?? 0) > 0)
    .toSorted((one, other) => (answer[other.id] ?? 0) - (answer[one.id] ?? 0));
  return (
    <table className="answer-table">
      <tbody>
        {takers.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{number(answer[id] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
