import { useEffect, useState } from 'react';
import { contestVote, readContests } from '../../api/assembly.ts';
import type { ContestView, PollView } from '../../api/assembly.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { choiceInWords } from '../../assembly/choice-in-words.ts';
import { useText } from '../../i18n/text-context.tsx';
import { clockTime, useCountdown } from '../use-countdown.ts';

/** After the close: what the board shows for this seat, and the time in which it can say that this is wrong. */
export function BoardPanel({ poll, seat, cityName }: { poll: PollView; seat: string; cityName: string }) {
  const text = useText();
  const { t } = text;
  const left = useCountdown(poll.contestUntil);
  const [contests, setContests] = useState<readonly ContestView[]>([]);
  const [asked, ask] = useState(false);
  const [failed, fail] = useState(false);
  const [nonce] = useState(idempotencyKey);
  useEffect(() => {
    readContests(poll.id).then(setContests, () => undefined);
  }, [poll]);
  const own = poll.named?.find((vote) => vote.seat === seat);
  const contested = contests.some((one) => one.seat === seat);
  const send = async () => {
    fail(false);
    try {
      setContests(await contestVote(poll.id, { seat, nonce }));
      ask(false);
    } catch {
      fail(true);
    }
  };
  return (
    <section className="board-panel" aria-label={t('hall.counted')}>
      <p className="phone-poll">
        <b>{t('hall.counted')}</b>
        {left !== null && left > 0 && <span>{t('hall.contestTime', { time: clockTime(left) })}</span>}
      </p>
      <p className="phone-rule">{t('hall.boardYours', { city: cityName })}</p>
      <p className="board-own">
        {own === undefined ? t('hall.boardNothing') : choiceInWords(poll, own.choice, text)}
        {own !== undefined && own.way !== 'electronic' && <small> {t(`hall.boardWay.${own.way}`)}</small>}
      </p>
      {failed && <p role="alert">{t('hall.contestFailed')}</p>}
      {contested && own?.way === 'correction' ? (
        <p role="status">{t('hall.putRight')}</p>
      ) : contested ? (
        <p role="status">{t('hall.contested')}</p>
      ) : left === null || left === 0 ? (
        <p role="status">{t('hall.contestOver')}</p>
      ) : asked ? (
        <>
          <button type="button" className="ballot ballot-warning" onClick={() => void send()}>
            {t('hall.contestAct')}
          </button>
          <button type="button" className="ballot" onClick={() => ask(false)}>
            {t('hall.contestNot')}
          </button>
        </>
      ) : (
        <button type="button" className="ballot" onClick={() => ask(true)}>
          {t('hall.contest')}
        </button>
      )}
    </section>
  );
}
