import { useLayoutEffect, useRef, useState } from 'react';
import type { PollView } from '../../api/assembly.ts';
import { shiftOf } from '../../form/ranking-field/row-drag.ts';
import { useRowDrag } from '../../form/ranking-field/use-row-drag.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { IconName } from '../../marks/icon.tsx';
import type { BallotState } from '../ballot/ballot-state.ts';
import type { PressBallot } from './press-ballot.ts';
import { PressButton } from './press-button.tsx';
import { inPlace } from './in-place.ts';
import './order-ballot.css';

/**
 * Puts options in order: tapped one after the other, moved by buttons, by digits and by dragging the number. It is sent by
 * a press of its own, because an order is a ballot only as a whole.
 */
export function OrderBallot({
  poll,
  state,
  press,
}: {
  poll: PollView;
  state: BallotState;
  press: PressBallot;
}) {
  const { t, local, number } = useText();
  const [order, setOrder] = useState<readonly string[]>(() =>
    'choice' in state && typeof state.choice !== 'string' ? state.choice : [],
  );
  const [said, say] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    place.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  }, [order]);

  const nameOf = (id: string) => {
    const option = poll.options.find((one) => one.id === id);
    return option === undefined ? id : local(option.title);
  };
  const put = (id: string, at: number, act: 'up' | 'down' | 'out') => {
    const next = inPlace(order, id, at);
    wanted.current = `[data-option="${id}"] [data-act="${act}"]`;
    setOrder(next);
    say(t('hall.orderSaid', { name: nameOf(id), place: next.indexOf(id) + 1 }));
  };
  const takeOut = (id: string) => {
    wanted.current = `[data-option="${id}"] button`;
    setOrder(order.filter((one) => one !== id));
    say(t('hall.orderRest'));
  };
  const { drag, begin } = useRowDrag((id, to) => put(id, to, 'up'));
  const rest = poll.options.filter(({ id }) => !order.includes(id));
  const sent = 'choice' in state ? state.choice : null;
  const same = sent !== null && typeof sent !== 'string' && sent.join() === order.join();

  const step = (id: string, to: number, act: 'up' | 'down', icon: IconName) => (
    <button
      type="button"
      data-act={act}
      aria-disabled={to < 0 || to >= order.length}
      aria-label={t(act === 'up' ? 'hall.orderUp' : 'hall.orderDown', { name: nameOf(id) })}
      onClick={() => to >= 0 && to < order.length && put(id, to, act)}
    >
      <Icon name={icon} />
    </button>
  );
  const onKeyDown = (event: React.KeyboardEvent, id: string) => {
    const digit = Number(event.key);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (digit >= 1 && digit <= poll.options.length) put(id, digit - 1, 'up');
    else if (event.key === 'Delete' || event.key === 'Backspace') takeOut(id);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={place} className="order-ballot">
      <p className="unseen" id="order-keys">
        {t('hall.orderKeys')}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
      {order.length > 0 && (
        <ol
          className={drag === null ? 'order-chosen' : 'order-chosen ranking-dragging'}
          aria-describedby="order-keys"
        >
          {order.map((id, index) => {
            const shift = drag === null ? 0 : shiftOf(drag, index);
            return (
              <li
                key={id}
                data-area={id}
                data-option={id}
                className={drag?.area === id ? 'ranked-row ranked-dragged' : 'ranked-row'}
                style={shift === 0 ? {} : { transform: `translateY(${shift}px)` }}
                onKeyDown={(event) => onKeyDown(event, id)}
                onPointerDown={(event) => begin(event, id, index)}
              >
                <span className="ranked-position">{number(index + 1)}</span>
                <span className="ranked-name">{nameOf(id)}</span>
                {step(id, index - 1, 'up', 'arrow-up')}
                {step(id, index + 1, 'down', 'arrow-down')}
                <button
                  type="button"
                  data-act="out"
                  aria-label={t('hall.orderOut', { name: nameOf(id) })}
                  onClick={() => takeOut(id)}
                >
                  <Icon name="cross" />
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {rest.length > 0 && (
        <>
          {order.length > 0 && <p className="order-rest-title">{t('hall.orderRest')}</p>}
          <ul className="order-rest">
            {rest.map(({ id }) => (
              <li key={id} data-option={id} onKeyDown={(event) => onKeyDown(event, id)}>
                <button
                  type="button"
                  aria-label={t('hall.orderAdd', { name: nameOf(id), place: order.length + 1 })}
                  onClick={() => put(id, order.length, 'up')}
                >
                  <span>{nameOf(id)}</span>
                  <Icon name="plus" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="order-send">
        <PressButton
          mark="tick"
          state={same ? state : null}
          press={() => (order.length > 0 ? press(order) : undefined)}
        >
          {t(order.length > 0 ? 'hall.orderSend' : 'hall.orderSendFirst')}
        </PressButton>
        <button
          type="button"
          className="button button-link"
          aria-pressed={sent === 'abstain'}
          onClick={() => press('abstain')}
        >
          {t('common.abstain')}
        </button>
      </div>
    </div>
  );
}
