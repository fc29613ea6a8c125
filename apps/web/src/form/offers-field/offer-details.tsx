import { useId } from 'react';
import { offerLimits } from '#survey';
import type { Offer } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { WordCountLine } from '../text-field/word-count-line.tsx';

/** How many activities the city can carry in this part, and what it wants to say about it. */
export function OfferDetails(props: {
  offer: Offer;
  area: string;
  change: (part: Partial<Pick<Offer, 'capacity' | 'note'>>) => void;
}) {
  const { offer, area, change } = props;
  const { t } = useText();
  const note = useId();
  const count = useId();
  const kind = t(`form.offer.${offer.kind}`);
  const { lowestCapacity, highestCapacity, noteWords } = offerLimits;
  const step = (by: 1 | -1, reached: boolean) => (
    <button
      type="button"
      className="step-button"
      aria-disabled={reached}
      aria-label={t(by > 0 ? 'form.moreActivities' : 'form.fewerActivities', { kind, area })}
      onClick={() => change({ capacity: offer.capacity + by })}
    >
      <Icon name={by > 0 ? 'plus' : 'minus'} />
    </button>
  );
  return (
    <div className="offer-details">
      <span className="offer-capacity">
        <b>{kind}</b>
        <span className="offer-steps">
          {step(-1, offer.capacity <= lowestCapacity)}
          <span aria-live="polite">{t('form.activities', { count: offer.capacity })}</span>
          {step(1, offer.capacity >= highestCapacity)}
        </span>
      </span>
      <label htmlFor={note}>{t('form.offerNote', { kind })}</label>
      <input
        id={note}
        className="input"
        dir="auto"
        value={offer.note}
        aria-describedby={count}
        onInput={(event) => change({ note: event.currentTarget.value })}
      />
      {offer.note !== '' && <WordCountLine id={count} text={offer.note} most={noteWords} />}
    </div>
  );
}
