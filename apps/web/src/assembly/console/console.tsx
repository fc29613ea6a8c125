import { useEffect, useState } from 'react';
import type { AssemblyView } from '../../api/assembly.ts';
import { PageTitle } from '../../desk/page-title.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useAmendmentsQuery } from '../amendments/use-amendments-query.ts';
import { VotingOrder } from '../amendments/voting-order.tsx';
import { assemblyFinding } from '../assembly-finding.ts';
import { CloseSession } from '../close-session.tsx';
import { ConsoleAgenda } from './console-agenda.tsx';
import { isOpen, itemAtWork } from './item-at-work.ts';
import { NowPanel } from './now-panel.tsx';
import { ProvisionalHolders } from './provisional-holders.tsx';
import { SeatsPanel } from './seats-panel.tsx';
import { SpeakersPanel } from './speakers-panel.tsx';
import { TimerPanel } from './timer-panel.tsx';
import { useConsole } from './use-console.ts';
import { useConsoleKeys } from './use-console-keys.ts';
import './console.css';

/** The address of the order of voting, in the place of an item. */
const ordering = 'amendments';

/** One screen for who chairs: the agenda, the item at work with what can be done now, the seats and the floor. */
export function Console({ view }: { view: AssemblyView }) {
  const { t } = useText();
  const { board, floor, act } = useConsole(view.id);
  const [wanted, want] = useAddressState('item', '');
  const [keys, setKeys] = useState(true);
  useConsoleKeys(keys);
  const finding = assemblyFinding(view);
  const item = itemAtWork(view, wanted);
  const amendments = useAmendmentsQuery(view.id).data;
  const waiting = amendments?.proposed.flatMap(({ order }) => order) ?? [];
  // What was open stays in view once it is decided, until the chair goes on.
  const busy = item !== undefined && isOpen(item);
  useEffect(() => {
    if (busy && item.id !== wanted && wanted !== ordering) want(item.id);
  });
  return (
    <div className="console">
      <PageTitle>{t(finding.key, finding.values)}</PageTitle>
      <section className="console-side" aria-label={t('console.agenda')}>
        <ConsoleAgenda
          view={view}
          shown={wanted === ordering && waiting.length > 0 ? null : (item?.id ?? null)}
          show={want}
          act={act}
        />
        {view.state === 'open' && waiting.length > 0 && (
          <p className="console-bloc">
            <button
              type="button"
              className="button button-outline"
              aria-pressed={wanted === ordering}
              onClick={() => want(wanted === ordering ? '' : ordering)}
            >
              {t('amendment-desk.order.open', { count: waiting.length })}
            </button>
          </p>
        )}
        {view.state === 'open' && <CloseSession assembly={view} />}
        <label className="console-keys">
          <input type="checkbox" checked={keys} onChange={() => setKeys(!keys)} />
          {t('console.keys')}
        </label>
      </section>
      <section className="console-now" aria-label={t('console.now')}>
        {act.error !== null && <Refusal problem={act.error} />}
        {wanted === ordering && amendments !== undefined && waiting.length > 0 ? (
          <VotingOrder key={waiting.toSorted().join(' ')} all={amendments} act={act} />
        ) : item === undefined ? (
          <h1>{t(finding.key, finding.values)}</h1>
        ) : (
          <NowPanel key={item.id} view={view} item={item} board={board} floor={floor} act={act} show={want} />
        )}
      </section>
      <section className="console-side" aria-label={t('console.hall')}>
        <TimerPanel assembly={view.id} timer={floor?.timer ?? null} act={act} />
        <SpeakersPanel assembly={view.id} floor={floor} act={act} />
        {view.provisional > 0 && <ProvisionalHolders assembly={view.id} act={act} />}
        <SeatsPanel board={board} polling={view.current !== null} />
      </section>
    </div>
  );
}
