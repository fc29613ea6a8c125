import { useId } from 'react';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';

const ratings = [1, 2, 3, 4, 5] as const;

/** One to five for one area on one scale: radio buttons, so the arrow keys choose; a cross takes it back. */
export function RatingScale(props: {
  name: string;
  label: string;
  area: string;
  rating: number | undefined;
  rate: (rating: number | null) => void;
}) {
  const { name, label, area, rating, rate } = props;
  const { t } = useText();
  const id = useId();
  return (
    <div className="rating-scale" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="rating-label">
        {label}
      </span>
      <span className="rating-steps">
        {ratings.map((each) => (
          <label key={each} className="rating-step">
            <input
              type="radio"
              name={name}
              value={each}
              checked={rating === each}
              aria-label={
                each === 1
                  ? t('form.lowest', { each })
                  : each === 5
                    ? t('form.highest', { each })
                    : String(each)
              }
              onChange={() => rate(each)}
            />
            <span aria-hidden="true">{each}</span>
          </label>
        ))}
        <button
          type="button"
          className="rating-clear"
          disabled={rating === undefined}
          aria-label={t('form.clearRating', { scale: label, area })}
          onClick={() => rate(null)}
        >
          <Icon name="cross" />
        </button>
      </span>
    </div>
  );
}
