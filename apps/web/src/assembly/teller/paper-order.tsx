import { useState } from 'react';
import { useText } from '../../i18n/text-context.tsx';

/** Reads an order from a slip: pressed one after the other as it is read out, then entered as a whole. */
export function PaperOrder(props: {
  /** The last of them abstains. */
  options: readonly { readonly id: string; readonly name: string }[];
  disabled: boolean;
  enter: (choice: string | readonly string[]) => void;
}) {
  const { options, disabled, enter } = props;
  const { t, number } = useText();
  const [order, setOrder] = useState<readonly string[]>([]);
  return (
    <div className="teller-order">
      <div className="teller-choices" role="group" aria-label={t('console.paperVote')}>
        {options.map(({ id, name }) => {
          const place = order.indexOf(id) + 1;
          return id === 'abstain' ? null : (
            <button
              key={id}
              type="button"
              className="button button-outline"
              aria-pressed={place > 0}
              disabled={disabled}
              onClick={() => setOrder(place > 0 ? order.filter((other) => other !== id) : [...order, id])}
            >
              {place > 0 && <b>{number(place)} </b>}
              {name}
            </button>
          );
        })}
      </div>
      <p className="field-help">{t('console.paperOrderHelp')}</p>
      <div className="page-actions">
        <button
          type="button"
          className="button"
          disabled={disabled || order.length === 0}
          onClick={() => enter(order)}
        >
          {t('console.paperOrder', { count: order.length })}
        </button>
        <button
          type="button"
          className="button button-outline"
          disabled={disabled || order.length > 0}
          onClick={() => enter('abstain')}
        >
          {t('common.abstain')}
        </button>
      </div>
    </div>
  );
}
