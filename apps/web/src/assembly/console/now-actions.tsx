import { useState } from 'react';
import {
  askForObjections,
  closeCall,
  closePoll,
  declarePoll,
  openPoll,
  showItem,
} from '../../api/console.ts';
import type { HallBoard, PollTerms } from '../../api/console.ts';
import type { AssemblyView, ItemView, PollView, ResultView } from '../../api/assembly.ts';
import { SecondStep } from '../../desk/second-step.tsx';
import { isCounted, nextItem, sceneOf } from '../../hall/live/scene.ts';
import { clockTime, useCountdown } from '../../hall/use-countdown.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Keyed } from './keyed.tsx';
import { OpenPollForm } from './open-poll-form.tsx';
import type { Act } from './use-console.ts';

/** What can be done with the item now; the first button is what the custom asks for. */
export function NowActions(props: {
  view: AssemblyView;
  item: ItemView;
  board: HallBoard | null;
  act: Act;
  show: (item: string) => void;
}) {
  const { view, item, board, act, show } = props;
  const { t } = useText();
  const [choosing, choose] = useState(false);
  const { poll, call } = item;
  const left = useCountdown(poll?.contestUntil ?? null);
  if (view.state === 'closed') return null;
  const busy = act.isPending;
  const objections = board?.seats.filter(({ objects }) => objects).length ?? 0;

  if (call?.state === 'open') {
    return (
      <div className="console-actions">
        <Keyed letter="c">
          <SecondStep
            button={t('console.closeCall')}
            busy={busy}
            act={t(objections === 0 ? 'console.adoptAct' : 'console.closeCallAct')}
            run={() => act.mutate(() => closeCall(call.id))}
          >
            {t(objections === 0 ? 'console.adoptHelp' : 'console.objectedHelp', { count: objections })}
          </SecondStep>
        </Keyed>
      </div>
    );
  }
  if (poll?.state === 'open') {
    const missing = Math.max(0, view.present - poll.recorded);
    return (
      <div className="console-actions">
        <Keyed letter="c">
          <SecondStep
            button={t('console.closePoll')}
            busy={busy}
            act={t('console.closePollAct')}
            run={() => act.mutate(() => closePoll(poll.id))}
          >
            {t(poll.procedure === 'written' ? 'console.closeWrittenHelp' : 'console.closePollHelp', {
              missing,
            })}
          </SecondStep>
        </Keyed>
      </div>
    );
  }
  if (poll !== null && isCounted(poll)) {
    const waiting = left !== null && left > 0;
    const inDoubt = poll.without !== null && verdictOf(poll.result) !== verdictOf(poll.without);
    return (
      <div className="console-actions">
        <Keyed letter="d">
          <SecondStep
            button={t('console.declare')}
            busy={busy}
            disabled={waiting || inDoubt}
            act={t('console.declareAct')}
            run={() => act.mutate(() => declarePoll(poll.id))}
          >
            {t('console.declareHelp')}
          </SecondStep>
        </Keyed>
        {inDoubt && <p className="console-note">{t('console.inDoubt')}</p>}
        {waiting && (
          <p className="console-loud" role="timer">
            {t('console.contestTime', { time: clockTime(left) })}
          </p>
        )}
      </div>
    );
  }
  const free = view.current === null && view.call === null;
  const open = item.state === 'waiting' || item.state === 'undecided' || item.state === 'no-quorum';
  const scene = sceneOf(view);
  const isShown = scene.kind === 'next' && scene.item.id === item.id;
  const next = nextItem(view.items.filter(({ id }) => id !== item.id));
  return (
    <>
      <div className="console-actions">
        {item.state === 'waiting' && (
          <Keyed letter="o">
            <button
              type="button"
              className="button console-first"
              disabled={busy || !free}
              onClick={() => act.mutate(() => askForObjections(view.id, item.id))}
            >
              {t('console.ask')}
            </button>
          </Keyed>
        )}
        {open && (
          <>
            <Keyed letter="p">
              <button
                type="button"
                className="button button-outline"
                disabled={busy || !free}
                onClick={() => act.mutate(() => openPoll(view.id, item.id, repeating(poll)))}
              >
                {t(runOffOf(poll) === null ? 'console.openPoll' : 'console.openRunOff')}
              </button>
            </Keyed>
            <button
              type="button"
              className="button button-link"
              aria-expanded={choosing}
              onClick={() => choose(!choosing)}
            >
              {t('console.otherPoll')}
            </button>
          </>
        )}
        {item.state === 'waiting' && free && !isShown && (
          <Keyed letter="s">
            <button
              type="button"
              className="button button-outline"
              disabled={busy}
              onClick={() => act.mutate(() => showItem(view.id, item.id))}
            >
              {t('console.show')}
            </button>
          </Keyed>
        )}
        {item.state !== 'waiting' && next !== undefined && (
          <Keyed letter="n">
            <button
              type="button"
              className={open ? 'button button-outline' : 'button'}
              onClick={() => {
                show(next.id);
                // The hall reads what it debates next.
                if (free) act.mutate(() => showItem(view.id, next.id));
              }}
            >
              {t('console.next', { number: next.number })}
            </button>
          </Keyed>
        )}
      </div>
      {!free && open && <p className="quiet">{t('console.notFree')}</p>}
      {choosing && open && <OpenPollForm view={view} item={item} act={act} done={() => choose(false)} />}
    </>
  );
}

/** What a result decides, without its numbers. */
function verdictOf(result: ResultView | null): string {
  const { outcome, chosen, ordered } = result ?? {};
  return JSON.stringify([outcome?.verdict, chosen?.verdict, chosen?.chosen, ordered?.order]);
}

/** The options that go on to a second ballot; null where there is none to hold. */
function runOffOf(poll: ItemView['poll']): PollView['options'] | null {
  const chosen = poll?.voided === null ? (poll.result?.chosen ?? null) : null;
  if (poll === null || chosen === null || (chosen.verdict !== 'run-off' && chosen.verdict !== 'tied'))
    return null;
  return poll.options.filter(({ id }) => chosen.next.includes(id));
}

/** What ties the poll to the one before it: a voided one is repeated, a choice without a majority goes on. */
function repeating(poll: ItemView['poll']): PollTerms {
  if (poll === null) return {};
  const { id: again, kind, runOff } = poll;
  const next = runOffOf(poll);
  if (next) return { kind: 'choice', options: plain(next), again };
  if (poll.voided === null) return {};
  return { kind, runOff, again, ...(kind === 'yes-no' ? {} : { options: plain(poll.options) }) };
}

/** As they are sent: without the marks of who has read them. */
function plain(options: PollView['options']): NonNullable<PollTerms['options']> {
  return options.map(({ id, title: { en, fr, es, ar } }) => ({ id, title: { en, fr, es, ar } }));
}
