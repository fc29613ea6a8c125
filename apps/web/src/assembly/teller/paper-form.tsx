import { useId, useRef, useState } from 'react';
import { choices } from '#assembly';
import type { PollView } from '../../api/assembly.ts';
import { enterPaper } from '../../api/console.ts';
import type { HallBoard } from '../../api/console.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { Act } from '../console/use-console.ts';
import { PaperOrder } from './paper-order.tsx';

/** Enters a slip or a raised hand: the city by typing its name, the vote by one press. */
export function PaperForm({ poll, seats, act }: { poll: PollView; seats: HallBoard['seats']; act: Act }) {
  const { t, local } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState('');
  const [nonce, setNonce] = useState(idempotencyKey);
  const plain = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase().trim();
  const found =
    typed.trim() === '' ? [] : seats.filter((seat) => plain(seat.cityName).startsWith(plain(typed)));
  const exact = found.find((seat) => plain(seat.cityName) === plain(typed));
  const seat = exact ?? (found.length === 1 ? found[0] : undefined);
  const options =
    poll.kind === 'yes-no'
      ? choices.map((choice) => ({ id: choice as string, name: t(`common.${choice}`) }))
      : [
          ...poll.options.map((option) => ({ id: option.id, name: local(option.title) })),
          { id: 'abstain', name: t('common.abstain') },
        ];
  const enter = (choice: string | readonly string[]) => {
    if (seat === undefined) return;
    act.mutate(() => enterPaper(poll.id, { seat: seat.seat, choice, nonce }), {
      onSuccess: () => {
        type('');
        setNonce(idempotencyKey());
        field.current?.focus();
      },
    });
  };
  return (
    <div className="teller-form">
      <div className="field">
        <label htmlFor={id}>{t('console.paperCity')}</label>
        <input
          ref={field}
          id={id}
          className="input"
          list={`${id}list`}
          autoComplete="off"
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <datalist id={`${id}list`}>
          {seats.map(({ seat: key, cityName }) => (
            <option key={key} value={cityName} />
          ))}
        </datalist>
        <span className="field-help" role="status">
          {seat === undefined
            ? t('console.paperFind', { count: found.length })
            : seat.recorded
              ? t('console.paperElectronic', { city: seat.cityName })
              : seat.cityName}
        </span>
      </div>
      {poll.kind === 'order' ? (
        <PaperOrder
          // The next city's slip begins empty.
          key={nonce}
          options={options}
          disabled={seat === undefined || act.isPending}
          enter={enter}
        />
      ) : (
        <div className="teller-choices" role="group" aria-label={t('console.paperVote')}>
          {options.map((option) => (
            <button
              key={option.id}
              type="button"
              className="button button-outline"
              disabled={seat === undefined || act.isPending}
              onClick={() => enter(option.id)}
            >
              {option.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
