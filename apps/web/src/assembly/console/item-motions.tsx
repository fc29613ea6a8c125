import { useId, useState } from 'react';
import type { ItemView } from '../../api/assembly.ts';
import { divideItem, reopenItem, voidPoll, withdrawItem } from '../../api/console.ts';
import type { HallBoard, Motion } from '../../api/console.ts';
import { SecondStep } from '../../desk/second-step.tsx';
import { useText } from '../../i18n/text-context.tsx';
import type { Act } from './use-console.ts';

type Kind = 'void' | 'withdraw' | 'reopen';

/** What is moved about an item: to vote part by part, and, with mover and reason, to void, withdraw or reopen. */
export function ItemMotions({ item, board, act }: { item: ItemView; board: HallBoard | null; act: Act }) {
  const { t } = useText();
  const [moving, move] = useState<Kind | null>(null);
  const { poll, state } = item;
  const kinds: readonly Kind[] = [
    ...(poll !== null && poll.voided === null ? (['void'] as const) : []),
    ...(state === 'waiting' ? (['withdraw'] as const) : []),
    ...(state === 'adopted' || state === 'rejected' || state === 'no-quorum' || state === 'withdrawn'
      ? (['reopen'] as const)
      : []),
  ];
  const done = () => move(null);
  const send = (motion: Motion) => {
    if (moving === 'void' && poll !== null) act.mutate(() => voidPoll(poll.id, motion), { onSuccess: done });
    if (moving === 'withdraw') act.mutate(() => withdrawItem(item.id, motion), { onSuccess: done });
    if (moving === 'reopen') act.mutate(() => reopenItem(item.id, motion), { onSuccess: done });
  };
  return (
    <div className="console-motions">
      <div className="console-more">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button button-link"
            aria-expanded={moving === kind}
            onClick={() => move(moving === kind ? null : kind)}
          >
            {t(`console.move.${kind}`)}
          </button>
        ))}
        {state === 'waiting' && item.kind === 'area' && (
          <SecondStep
            button={t('console.divide')}
            look="button button-link"
            busy={act.isPending}
            act={t('console.divideAct')}
            run={() => act.mutate(() => divideItem(item.id))}
          >
            {t('console.divideHelp')}
          </SecondStep>
        )}
      </div>
      {moving !== null && (
        <MotionForm key={moving} kind={moving} board={board} busy={act.isPending} send={send} />
      )}
    </div>
  );
}

function MotionForm(props: {
  kind: Kind;
  board: HallBoard | null;
  busy: boolean;
  send: (motion: Motion) => void;
}) {
  const { kind, board, busy, send } = props;
  const { t } = useText();
  const id = useId();
  const [mover, setMover] = useState('');
  const [reason, setReason] = useState('');
  return (
    <form
      className="console-form"
      onSubmit={(event) => {
        event.preventDefault();
        send({ reason: reason.trim(), ...(mover === '' ? {} : { mover }) });
      }}
    >
      <label className="field">
        <span className="field-label">{t('console.mover')}</span>
        <select className="input" value={mover} onChange={(event) => setMover(event.target.value)}>
          <option value="">{t('console.moverChair')}</option>
          {(board?.seats ?? [])
            .filter(({ present }) => present)
            .map(({ seat, cityName }) => (
              <option key={seat} value={seat}>
                {cityName}
              </option>
            ))}
        </select>
      </label>
      <div className="field">
        <label htmlFor={`${id}reason`}>{t('console.reason')}</label>
        <input
          id={`${id}reason`}
          className="input"
          required
          minLength={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <button type="submit" className="button" disabled={busy || reason.trim().length < 3}>
        {t(`console.moveAct.${kind}`)}
      </button>
    </form>
  );
}
