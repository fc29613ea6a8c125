import { useState } from 'react';
import type { AssemblyView } from '../../api/assembly.ts';
import { joinItems, setAgenda } from '../../api/console.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { AddItemForm } from './add-item-form.tsx';
import type { Act } from './use-console.ts';

/** The agenda in its order with what became of each item; reordered and put together en bloc where nothing is decided yet. */
export function ConsoleAgenda(props: {
  view: AssemblyView;
  shown: string | null;
  show: (item: string) => void;
  act: Act;
}) {
  const { view, shown, show, act } = props;
  const { t, local, number } = useText();
  const [arranging, arrange] = useState(false);
  const [ticked, tick] = useState<readonly string[]>([]);
  const items = view.items.filter(({ state }) => state !== 'withdrawn').sort((a, b) => a.place - b.place);
  const withdrawn = view.items.filter(({ state }) => state === 'withdrawn');
  const move = (from: number, to: number) => {
    const order = items.map(({ id }) => id);
    const [moved] = order.splice(from, 1);
    if (moved === undefined) return;
    order.splice(to, 0, moved);
    act.mutate(() => setAgenda(view.id, order));
  };
  const join = () => {
    act.mutate(() => joinItems(view.id, ticked));
    tick([]);
    arrange(false);
  };
  return (
    <>
      <div className="console-head">
        <h2>{t('console.agenda')}</h2>
        {view.state === 'open' && (
          <button
            type="button"
            className="button button-link"
            aria-expanded={arranging}
            onClick={() => arrange(!arranging)}
          >
            {t(arranging ? 'console.arranged' : 'console.arrange')}
          </button>
        )}
      </div>
      <ol className="console-agenda">
        {[...items, ...withdrawn].map((item, index) => (
          <li key={item.id} className={item.id === shown ? 'console-shown' : ''}>
            {arranging && item.state === 'waiting' && (
              <input
                type="checkbox"
                aria-label={t('console.tick', { number: item.number })}
                checked={ticked.includes(item.id)}
                onChange={() =>
                  tick(
                    ticked.includes(item.id) ? ticked.filter((id) => id !== item.id) : [...ticked, item.id],
                  )
                }
              />
            )}
            <button
              type="button"
              className="console-item"
              aria-current={item.id === shown}
              onClick={() => show(item.id)}
            >
              <span className="console-number">{number(item.number)}</span>
              <span>
                {local(item.title)}
                <small className={`state-${item.state}`}>{t(`assembly.itemState.${item.state}`)}</small>
              </span>
            </button>
            {arranging && item.state !== 'withdrawn' && (
              <span className="console-moves">
                <button
                  type="button"
                  aria-label={t('console.up', { number: item.number })}
                  aria-disabled={index === 0}
                  onClick={() => index > 0 && move(index, index - 1)}
                >
                  <Icon name="arrow-up" />
                </button>
                <button
                  type="button"
                  aria-label={t('console.down', { number: item.number })}
                  aria-disabled={index === items.length - 1}
                  onClick={() => index < items.length - 1 && move(index, index + 1)}
                >
                  <Icon name="arrow-down" />
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {arranging && (
        <details className="console-add">
          <summary>{t('console.addItem')}</summary>
          <AddItemForm view={view} act={act} done={() => arrange(false)} />
        </details>
      )}
      {arranging && (
        <p className="console-bloc">
          <button
            type="button"
            className="button button-outline"
            disabled={ticked.length < 2 || act.isPending}
            onClick={join}
          >
            {t('console.join', { count: ticked.length })}
          </button>
        </p>
      )}
    </>
  );
}
