import { quorumReached, shareName } from '#assembly';
import type { AssemblyView, FloorView, ItemView } from '../../api/assembly.ts';
import type { HallBoard } from '../../api/console.ts';
import { useText } from '../../i18n/text-context.tsx';
import { endOfTimer } from '../../hall/live/end-of-timer.ts';
import { clockTime, useCountdown } from '../../hall/use-countdown.ts';
import { AmendmentNow } from '../amendments/amendment-now.tsx';
import { callInWords } from '../outcome-in-words.ts';
import { PollResult } from '../poll-result/poll-result.tsx';
import { ruleInWords } from '../rule-in-words.ts';
import { ChangeRules } from './change-rules.tsx';
import { ContestList } from './contest-list.tsx';
import { ItemMotions } from './item-motions.tsx';
import { NowActions } from './now-actions.tsx';
import type { Act } from './use-console.ts';
import { ItemSummary } from '../item-summary.tsx';

/** The item at work: its text, the rule and the quorum in words, the figures, and what can be done now. */
export function NowPanel(props: {
  view: AssemblyView;
  item: ItemView;
  board: HallBoard | null;
  floor: FloorView | null;
  act: Act;
  show: (item: string) => void;
}) {
  const { view, item, board, floor, act, show } = props;
  const { t, local, list } = useText();
  const { poll, call, state } = item;
  const calling = call?.state === 'open';
  const polling = poll?.state === 'open';
  const rule = poll?.voided === null ? poll.rule : ruleOf(view, item);
  const words = call && !calling && poll === null ? callInWords(call, t) : null;
  const objecting = board?.seats.filter(({ objects }) => objects) ?? [];
  return (
    <>
      <p className="console-where">
        {t('console.item', { number: item.number, of: view.items.length })}
        <span className={`console-state state-${state}`}>{t(`assembly.itemState.${state}`)}</span>
        {item.partOf !== null && (
          <span>
            {t('assembly.partOf', { number: view.items.find(({ id }) => id === item.partOf)?.number ?? 0 })}
          </span>
        )}
      </p>
      <h1>{local(item.question)}</h1>
      <p className="console-summary">
        <ItemSummary item={item} />
      </p>
      <Figures view={view} item={item} board={board} floor={floor} />
      <p className="console-rule">
        {(poll?.kind ?? 'yes-no') === 'yes-no' && ruleInWords(rule, t)} <QuorumLine view={view} item={item} />
      </p>
      {poll?.rehearsal === true && <p className="console-note">{t('assembly.rehearsal')}</p>}
      {calling && (
        <p className="console-loud" role="status">
          {objecting.length === 0
            ? t('console.nobodyObjects')
            : t('console.objecting', {
                count: objecting.length,
                cities: list(objecting.map(({ cityName }) => cityName)),
              })}
        </p>
      )}
      <NowActions view={view} item={item} board={board} act={act} show={show} />
      {item.kind === 'rules' && <ChangeRules view={view} act={act} />}
      {(item.kind === 'amendment' || item.kind === 'bloc') && (
        <AmendmentNow assembly={view.id} item={item} act={act} />
      )}
      {poll?.voided != null && (
        <p className="console-note">{t('assembly.voided', { reason: poll.voided.reason })}</p>
      )}
      {words !== null && (
        <p className="console-loud">
          <b>{words.word}.</b> {words.why}
        </p>
      )}
      {poll !== null && !polling && poll.voided === null && <PollResult poll={poll} />}
      {poll !== null && !polling && poll.voided === null && (
        <ContestList assembly={view.id} poll={poll} act={act} />
      )}
      {view.state === 'open' && <ItemMotions item={item} board={board} act={act} />}
    </>
  );
}

/** The rule that a poll on the item would have. */
function ruleOf({ rules }: AssemblyView, { kind }: ItemView) {
  return rules.special.includes(kind) ? rules.twoThirds : rules.majority;
}

/** The quorum in words with what it needs, and whether it is there now. */
function QuorumLine({ view, item }: { view: AssemblyView; item: ItemView }) {
  const { t } = useText();
  const quorum = item.poll?.voided === null ? item.poll.quorum : view.rules.quorum;
  const cast = item.poll?.recorded ?? 0;
  const sizes = { present: view.present, cast, eligible: view.seats };
  const { needed, reached } = quorumReached(quorum, sizes);
  const { numerator, denominator, of } = quorum;
  const share = shareName(numerator, denominator);
  return (
    <>
      {t('assembly.quorumRule', { share, numerator, denominator, of, needed, seats: view.seats })}{' '}
      {of === 'present' && (
        <b className={reached ? '' : 'console-missed'}>
          {t(reached ? 'console.quorumThere' : 'console.quorumMissing', { present: view.present })}
        </b>
      )}
    </>
  );
}

function Figures(props: {
  view: AssemblyView;
  item: ItemView;
  board: HallBoard | null;
  floor: FloorView | null;
}) {
  const { view, item, board, floor } = props;
  const { t, number } = useText();
  const polling = item.poll?.state === 'open' && item.poll.procedure === 'hall';
  const left = useCountdown(endOfTimer(floor?.timer ?? null, 'poll'));
  const recorded = item.poll?.recorded ?? 0;
  return (
    <dl className="console-figures">
      <div>
        <dt>{t('console.present')}</dt>
        <dd>
          {number(view.present)} <small>{t('console.ofSeats', { seats: view.seats })}</small>
        </dd>
      </div>
      <div>
        <dt>{t('console.connected')}</dt>
        <dd>{number(board?.connected ?? 0)}</dd>
      </div>
      {polling && (
        <>
          <div className="console-lead">
            <dt>{t('console.recorded')}</dt>
            <dd>{number(recorded)}</dd>
          </div>
          <div>
            <dt>{t('console.missing')}</dt>
            <dd>{number(Math.max(0, view.present - recorded))}</dd>
          </div>
        </>
      )}
      {left !== null && (
        <div>
          <dt>{t('console.pollClock')}</dt>
          <dd className={left === 0 ? 'console-missed' : ''}>{clockTime(left)}</dd>
        </div>
      )}
    </dl>
  );
}
