import { useEffect, useRef, useState } from 'react';
import { supportAmendment, withdrawAmendment } from '../../api/amendments.ts';
import type { AmendmentsView, AmendmentView } from '../../api/amendments.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { useSession } from '../../desk/use-session.ts';
import { WithdrawButton } from '../../hall/amendments/withdraw-button.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { Act } from '../console/use-console.ts';
import { AmendmentCard } from './amendment-card.tsx';
import { Effect } from './effect-view.tsx';
import { TieForm } from './tie-form.tsx';
import { TranslateForm } from './translate-form.tsx';
import { useCityNames } from './use-city-names.ts';

type Part = 'effect' | 'translate' | 'ties';

/** One amendment beside the table: its change, its effect, its translations, what it hangs on. */
export function AmendmentPanel(props: {
  amendment: AmendmentView;
  all: AmendmentsView;
  act: Act;
  /** Cities that the reader acts for. */
  own: readonly string[];
  open: boolean;
  close: () => void;
}) {
  const { amendment, all, act, own, open, close } = props;
  const { t } = useText();
  const { actions } = useSession();
  const cityName = useCityNames();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const [part, setPart] = useState<Part | null>(null);
  const { id, label, state, maySupport, mayWithdraw, cities } = amendment;
  const waits = open && state === 'submitted';
  const chair = actions.includes('assembly.chair');
  const supporting = own.find((city) => !cities.some((each) => each.city === city));
  const parts: readonly Part[] = [
    ...(waits ? (['effect'] as const) : []),
    ...(open && actions.includes('amendment.translate') ? (['translate'] as const) : []),
    ...(waits && chair ? (['ties'] as const) : []),
  ];
  return (
    <aside
      ref={place}
      className="amendment-panel"
      tabIndex={-1}
      aria-label={t('amendments.named', { label })}
    >
      <button type="button" className="why-close" aria-label={t('amendment-desk.close')} onClick={close}>
        <Icon name="cross" />
      </button>
      <AmendmentCard amendment={amendment} all={all} cityName={cityName}>
        <div className="amendment-acts no-print">
          {parts.map((each) => (
            <button
              key={each}
              type="button"
              className="button button-outline"
              aria-expanded={part === each}
              onClick={() => setPart(part === each ? null : each)}
            >
              {t(`amendment-desk.${each}`)}
            </button>
          ))}
          {waits && maySupport && supporting !== undefined && (
            <button
              type="button"
              className="button button-outline"
              disabled={act.isPending}
              onClick={() => act.mutate(() => supportAmendment(id, supporting, idempotencyKey()))}
            >
              {t('amendments.supportFor', { label, city: cityName(supporting) })}
            </button>
          )}
          {waits && mayWithdraw && (
            <WithdrawButton
              label={label}
              {...(chair && cities[0] !== undefined && { mover: cities[0].cityName })}
              withdraw={(reason, forMover) =>
                act.mutate(() => withdrawAmendment(id, reason, idempotencyKey(), forMover))
              }
            />
          )}
        </div>
      </AmendmentCard>
      {part === 'effect' && <Effect all={all} ids={[id]} />}
      {part === 'translate' && <TranslateForm amendment={amendment} all={all} act={act} />}
      {part === 'ties' && <TieForm amendment={amendment} all={all} act={act} />}
    </aside>
  );
}
