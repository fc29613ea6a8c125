import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { confirmVotingOrder } from '../../api/amendments.ts';
import type { AmendmentsView, AmendmentView } from '../../api/amendments.ts';
import { SecondStep } from '../../desk/second-step.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { Act } from '../console/use-console.ts';
import { AmendmentLines } from './amendment-lines.tsx';
import { AmendmentTies } from './amendment-ties.tsx';
import { Effect } from './effect-view.tsx';
import { orderReason } from './order-reason.ts';
import { useCityNames } from './use-city-names.ts';
import './amendments.css';
import './voting-order.css';

/** Amendments that are decided one after the other, or together. */
interface Group {
  readonly order: readonly string[];
  readonly contested: boolean;
  readonly enBloc: boolean;
}

/** The proposed order of voting: furthest from the text first, moved by keys or touch, and confirmed by the chair. */
export function VotingOrder({ all, act }: { all: AmendmentsView; act: Act }) {
  const { t } = useText();
  const [groups, setGroups] = useState(() => begun(all));
  const [later, setLater] = useState<readonly string[]>([]);
  const [effect, setEffect] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const byId = new Map(all.amendments.map((each) => [each.id, each]));
  const count = groups.reduce((sum, { order }) => sum + order.length, 0);
  const change = (at: number, group: Group) =>
    setGroups(
      groups.map((each, index) => (index === at ? group : each)).filter(({ order }) => order.length > 0),
    );
  const move = (at: number, from: number, to: number) => {
    const group = groups[at];
    if (group === undefined || to < 0 || to >= group.order.length) return;
    const order = group.order.filter((_, index) => index !== from);
    const moved = group.order[from] ?? '';
    order.splice(to, 0, moved);
    change(at, { ...group, order });
    // The hand stays on what it moved.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-amendment="${moved}"]`)?.focus(),
    );
  };
  if (all.proposed.length === 0) return <p>{t('amendment-desk.order.none')}</p>;
  return (
    <div ref={list} className="voting-order">
      <h1>{t('amendment-desk.order.title')}</h1>
      <p className="lead">{t('amendment-desk.order.help')}</p>
      {groups.map((group, at) => (
        <section key={group.order.toSorted().join(' ')} className="voting-group">
          <h2>
            {t(group.contested ? 'amendment-desk.order.contested' : 'amendment-desk.order.alone', {
              count: group.order.length,
            })}
          </h2>
          {!group.contested && group.order.length > 1 && (
            <label className="amendment-tick">
              <input
                type="checkbox"
                checked={group.enBloc}
                onChange={() => change(at, { ...group, enBloc: !group.enBloc })}
              />
              {t('amendment-desk.order.enBloc')}
            </label>
          )}
          <ol>
            {group.order.map((id, place) => {
              const amendment = byId.get(id);
              return (
                amendment !== undefined && (
                  <Row
                    key={id}
                    amendment={amendment}
                    all={all}
                    first={place === 0}
                    last={place === group.order.length - 1}
                    move={(by) => move(at, place, place + by)}
                    leave={() => {
                      setLater([...later, id]);
                      change(at, { ...group, order: group.order.filter((each) => each !== id) });
                    }}
                    effect={effect === id}
                    showEffect={() => setEffect(effect === id ? '' : id)}
                  />
                )
              );
            })}
          </ol>
        </section>
      ))}
      {later.length > 0 && (
        <section className="voting-group">
          <h2>{t('amendment-desk.order.left')}</h2>
          <div className="amendment-acts">
            {later.map((id) => (
              <button
                key={id}
                type="button"
                className="button button-outline"
                onClick={() => {
                  const left = later.filter((each) => each !== id);
                  setLater(left);
                  setGroups(without(begun(all), left));
                }}
              >
                {t('amendment-desk.order.take', { label: byId.get(id)?.label ?? '' })}
              </button>
            ))}
          </div>
        </section>
      )}
      <SecondStep
        button={t('amendment-desk.order.confirm')}
        busy={act.isPending}
        disabled={count === 0}
        act={t('amendment-desk.order.confirmAct')}
        run={() =>
          act.mutate(() =>
            confirmVotingOrder(
              all.assembly,
              groups.map(({ order, enBloc }) => ({
                amendments: [...order],
                ...(enBloc && order.length > 1 ? { enBloc } : {}),
              })),
            ),
          )
        }
      >
        {t('amendment-desk.order.confirmHelp', { count })}
      </SecondStep>
    </div>
  );
}

function Row(props: {
  amendment: AmendmentView;
  all: AmendmentsView;
  first: boolean;
  last: boolean;
  move: (by: number) => void;
  leave: () => void;
  effect: boolean;
  showEffect: () => void;
}) {
  const { amendment, all, first, last, move, leave, effect, showEffect } = props;
  const text = useText();
  const { t } = text;
  const cityName = useCityNames();
  const { id, label, cities } = amendment;
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="voting-row" onKeyDown={press}>
      <div className="voting-head">
        <b className="voting-label" tabIndex={-1} data-amendment={id}>
          {label}
        </b>
        <p>
          {t('amendments.by', { city: cities[0]?.cityName ?? '' })}
          <span className="quiet"> {orderReason(amendment, all.amendments, text)}</span>
        </p>
        <span className="console-moves">
          <button
            type="button"
            aria-label={t('amendment-desk.order.up', { label })}
            aria-disabled={first}
            onClick={() => move(-1)}
          >
            <Icon name="arrow-up" />
          </button>
          <button
            type="button"
            aria-label={t('amendment-desk.order.down', { label })}
            aria-disabled={last}
            onClick={() => move(1)}
          >
            <Icon name="arrow-down" />
          </button>
          <button type="button" aria-label={t('amendment-desk.order.leave', { label })} onClick={leave}>
            <Icon name="minus" />
          </button>
        </span>
      </div>
      <AmendmentLines amendment={amendment} cityName={cityName} reader={all.language} words={6} most={2} />
      <AmendmentTies amendment={amendment} all={all} />
      <p>
        <button type="button" className="button button-link" aria-expanded={effect} onClick={showEffect}>
          {t('amendment-desk.order.effect', { label })}
        </button>
      </p>
      {effect && <Effect all={all} ids={[id]} />}
    </li>
  );
}

/** The groups as they are proposed; uncontested ones together, since nobody stands in their way. */
function begun({ proposed }: Pick<AmendmentsView, 'proposed'>): readonly Group[] {
  const alone = proposed.filter(({ contested }) => !contested).flatMap(({ order }) => order);
  return [
    ...proposed.filter(({ contested }) => contested).map((group) => ({ ...group, enBloc: false })),
    ...(alone.length === 0 ? [] : [{ order: alone, contested: false, enBloc: alone.length > 1 }]),
  ];
}

function without(groups: readonly Group[], left: readonly string[]): readonly Group[] {
  return groups
    .map((group) => ({ ...group, order: group.order.filter((id) => !left.includes(id)) }))
    .filter(({ order }) => order.length > 0);
}
