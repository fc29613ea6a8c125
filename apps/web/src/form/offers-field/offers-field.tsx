import { offerKinds } from '#survey';
import type { Offer, OffersQuestion } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { OfferDetails } from './offer-details.tsx';
import { offerOf, withChangedOffer, withOffer, withoutOffer } from './offer-list.ts';
import './offers-field.css';

/** By area: lead, host, contribute; each opens how many activities and a note. */
export function OffersField(props: FieldProps<OffersQuestion, readonly Offer[]>) {
  const { answer = [], change, areas, id, labelledBy, describedBy } = props;
  const { t } = useText();
  return (
    <div
      id={id}
      tabIndex={-1}
      role="group"
      className="offers"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <p className="offers-count" role="status">
        {t('form.offersCount', { count: answer.length })}
      </p>
      {areas.map((area) => (
        <fieldset key={area.id} className="offer-area">
          <legend>{area.name}</legend>
          <span className="offer-kinds">
            {offerKinds.map((kind) => {
              const offered = offerOf(answer, area.id, kind) !== undefined;
              return (
                <label key={kind} className="offer-kind">
                  <input
                    type="checkbox"
                    checked={offered}
                    onChange={() =>
                      change(offered ? withoutOffer(answer, area.id, kind) : withOffer(answer, area.id, kind))
                    }
                  />
                  <span>{t(`form.offer.${kind}`)}</span>
                </label>
              );
            })}
          </span>
          {answer
            .filter((offer) => offer.area === area.id)
            .map((offer) => (
              <OfferDetails
                key={offer.kind}
                offer={offer}
                area={area.name}
                change={(part) => change(withChangedOffer(answer, offer, part))}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}
