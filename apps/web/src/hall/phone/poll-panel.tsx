import { Suspense } from 'react';
import type { PollView } from '../../api/assembly.ts';
import { ruleInWords } from '../../assembly/rule-in-words.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { BallotState } from '../ballot/ballot-state.ts';
import { clockTime, useCountdown } from '../use-countdown.ts';
import { BallotButtons } from './ballot-buttons.tsx';
import type { PressBallot } from './press-ballot.ts';
import { OrderBallot } from './later-parts.ts';

const day = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

/** An open poll: what is going on, the rule, and the answers. */
export function PollPanel(props: {
  poll: PollView;
  present: number;
  /** When the chair's clock for the poll runs out. */
  until: string | null;
  state: BallotState;
  press: PressBallot;
}) {
  const { poll, present, until, state, press } = props;
  const { t, date } = useText();
  const left = useCountdown(until);
  const written = poll.procedure === 'written';
  return (
    <section aria-label={t(written ? 'hall.writtenIs' : 'hall.pollIsOpen')}>
      <p className="phone-poll">
        <b>{t(written ? 'hall.writtenIs' : 'hall.pollIsOpen')}</b>
        <span>
          {written && poll.closesAt !== null
            ? t('hall.closesOn', { at: date(poll.closesAt, day) })
            : left !== null
              ? t('hall.closesIn', { time: clockTime(left) })
              : t('hall.recordedOf', { recorded: poll.recorded, present })}
        </span>
      </p>
      <p className="phone-rule">
        {poll.rehearsal && <b>{t('hall.rehearsalPoll')} </b>}
        <Rule poll={poll} />
      </p>
      {poll.kind === 'order' ? (
        <Suspense fallback={<p className="phone-wait">{t('hall.orderLoading')}</p>}>
          <OrderBallot key={poll.id} poll={poll} state={state} press={press} />
        </Suspense>
      ) : (
        <BallotButtons poll={poll} state={state} press={press} />
      )}
    </section>
  );
}

function Rule({ poll }: { poll: PollView }) {
  const { t } = useText();
  switch (poll.kind) {
    case 'yes-no':
      return ruleInWords(poll.rule, t);
    case 'choice':
      return t(poll.runOff ? 'hall.ruleRunOff' : 'hall.ruleChosen');
    case 'order':
      return t('hall.orderHelp');
  }
}
