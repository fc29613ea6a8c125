import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { choices } from '#assembly';
import type { BallotChoice, PollView } from '../../api/assembly.ts';
import { contestsOf, correctVote } from '../../api/console.ts';
import { isCounted } from '../../hall/live/scene.ts';
import { useText } from '../../i18n/text-context.tsx';
import { choiceInWords } from '../choice-in-words.ts';
import { PaperOrder } from '../teller/paper-order.tsx';
import type { Act } from './use-console.ts';

/** Votes that their seats contest, and the form that puts one right before the result is declared. */
export function ContestList({ assembly, poll, act }: { assembly: string; poll: PollView; act: Act }) {
  const text = useText();
  const { t } = text;
  const contests = useQuery({
    queryKey: ['contests', assembly, poll.id],
    queryFn: () => contestsOf(poll.id),
  });
  const list = contests.data ?? [];
  const named = poll.named ?? [];
  if (!isCounted(poll) && list.length === 0) return null;
  return (
    <section className="console-contests">
      <h2>{t('console.contests', { count: list.length })}</h2>
      <ul>
        {list.map((contest) => {
          const vote = named.find(({ seat }) => seat === contest.seat);
          return (
            <li key={contest.seat}>
              <p>
                <b>
                  <bdi>{contest.cityName}</bdi>
                </b>{' '}
                {t('console.boardShows', {
                  choice: vote === undefined ? '–' : choiceInWords(poll, vote.choice, text),
                })}
                {vote?.way === 'correction' && ` ${t('console.putRight')}`}
              </p>
              {isCounted(poll) && (
                <Correction
                  poll={poll}
                  city={contest.cityName}
                  seat={contest.seat}
                  busy={act.isPending}
                  send={(correction) => act.mutate(() => correctVote(poll.id, correction))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Correction(props: {
  poll: PollView;
  city: string;
  seat: string;
  busy: boolean;
  send: (correction: { seat: string; choice: BallotChoice; reason: string }) => void;
}) {
  const { poll, city, seat, busy, send } = props;
  const { t, local } = useText();
  const options =
    poll.kind === 'yes-no'
      ? choices.map((choice) => ({ id: choice as string, name: t(`common.${choice}`) }))
      : [
          ...poll.options.map(({ id, title }) => ({ id, name: local(title) })),
          { id: 'abstain', name: t('common.abstain') },
        ];
  const [choice, choose] = useState('');
  const [reason, setReason] = useState('');
  return (
    <form
      className="console-correct"
      onSubmit={(event) => {
        event.preventDefault();
        send({ seat, choice, reason: reason.trim() });
      }}
    >
      {poll.kind !== 'order' && (
        <label className="field">
          <span className="field-label">{t('console.rightVoteChoose')}</span>
          <select
            className="input"
            aria-label={t('console.rightVote', { city })}
            required
            value={choice}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">–</option>
            {options.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span className="field-label">{t('console.reason')}</span>
        <input
          className="input"
          aria-label={t('console.correctReason', { city })}
          required
          minLength={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {poll.kind === 'order' ? (
        <PaperOrder
          options={options}
          disabled={busy || reason.trim().length < 3}
          enter={(order) => send({ seat, choice: order, reason: reason.trim() })}
        />
      ) : (
        <button
          type="submit"
          className="button button-outline"
          disabled={busy || choice === '' || reason.trim().length < 3}
        >
          {t('console.correct', { city })}
        </button>
      )}
    </form>
  );
}
