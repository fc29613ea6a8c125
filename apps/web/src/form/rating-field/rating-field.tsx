import { useId } from 'react';
import type { RatingAnswer, RatingQuestion } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { RatingScale } from './rating-scale.tsx';
import { rated, ratedOn } from './rating-table.ts';
import './rating-field.css';

/** Every area on every scale, one area after the other, so that it reads on a phone as on a desk. */
export function RatingField(props: FieldProps<RatingQuestion, RatingAnswer>) {
  const { question, answer, change, areas, id, labelledBy, describedBy } = props;
  const { t, local } = useText();
  const field = useId();
  const ids = areas.map((area) => area.id);
  const done = question.scales.map(({ id: scale, label }) =>
    t('form.ratedOn', { scale: local(label), done: ratedOn(answer, scale, ids), count: areas.length }),
  );
  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      className="rating"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <div className="rating-done">
        <p role="status">{answer === undefined && question.core ? t('form.rateOne') : done.join(' · ')}</p>
        <p aria-hidden="true">{t('form.ratingEnds', { lowest: 1, highest: 5 })}</p>
      </div>
      {areas.map((area) => (
        <fieldset key={area.id} className="rating-area">
          <legend>{area.name}</legend>
          {question.scales.map((scale) => (
            <RatingScale
              key={scale.id}
              name={`${field}-${area.id}-${scale.id}`}
              label={local(scale.label)}
              area={area.name}
              rating={answer?.[scale.id]?.[area.id]}
              rate={(rating) => change(rated(answer, scale.id, area.id, rating))}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
