import type { BallotChoice } from '#assembly';
import { useText } from '../../i18n/text-context.tsx';
import type { Text } from '../../i18n/text.ts';
import type { BallotState } from '../ballot/ballot-state.ts';

/** What the line is about. */
export interface LineSubject {
  readonly kind: 'poll' | 'call' | 'nothing';
  /** It is open now. */
  readonly open: boolean;
  /** The kind of poll, for what to do. */
  readonly how: 'yes-no' | 'choice' | 'order';
  readonly words: (choice: BallotChoice) => string;
}

/** The line that says where the ballot is; between polls also the digits that stand on the screen. */
export function BallotLine(props: { state: BallotState; about: LineSubject; digits: readonly string[] }) {
  const { state, about, digits } = props;
  const { t } = useText();
  const [what, more] = about.kind === 'call' ? callLines(state, t) : pollLines(state, about, t);
  return (
    <footer className={`ballot-line ballot-line-${state.kind}`}>
      <p role="status" aria-atomic="true">
        <b>{what}</b>
        <span>{more}</span>
      </p>
      {!about.open && (
        <p className="ballot-head">
          {t('assembly.ledgerHead')} <bdi dir="ltr">{digits.join(' ')}</bdi>
        </p>
      )}
    </footer>
  );
}

type Lines = readonly [string, string];

/** Three and three digits, as they are read aloud. */
const grouped = (check: string): string => `${check.slice(0, 3)} ${check.slice(3)}`;

function pollLines(state: BallotState, { open, how, words }: LineSubject, t: Text['t']): Lines {
  switch (state.kind) {
    case 'none':
      if (!open) return [t('hall.ballot.noPoll'), t('hall.ballot.noPollHelp')];
      return [t('hall.ballot.none'), t(nothingYet[how])];
    case 'sending':
      return [t('hall.ballot.sending'), t('hall.ballot.sendingHelp')];
    case 'waiting':
      return [t('hall.ballot.waiting'), t('hall.ballot.waitingHelp')];
    case 'recorded':
      return [
        t('hall.ballot.recorded', { number: state.number, check: grouped(state.check) }),
        open
          ? t('hall.ballot.change')
          : typeof state.choice === 'string'
            ? t('hall.ballot.was', { choice: words(state.choice) })
            : t('hall.ballot.wasOrder', { count: state.choice.length }),
      ];
    case 'closed':
      return [t('hall.ballot.closed'), t('hall.ballot.closedHelp', { choice: words(state.choice) })];
    case 'refused':
      return [t('hall.ballot.refused'), state.reason];
  }
}

const nothingYet = {
  'yes-no': 'hall.ballot.noneHelp',
  choice: 'hall.chooseHelp',
  order: 'hall.orderSendFirst',
} as const;

function callLines(state: BallotState, t: Text['t']): Lines {
  switch (state.kind) {
    case 'none':
      return [t('hall.call.none'), t('hall.call.noneHelp')];
    case 'sending':
      return [t('hall.ballot.sending'), t('hall.ballot.sendingHelp')];
    case 'waiting':
      return [t('hall.ballot.waiting'), t('hall.ballot.waitingHelp')];
    case 'recorded': {
      const { number, check } = state;
      if (state.choice !== 'object')
        return [t('hall.call.back', { number, check: grouped(check) }), t('hall.call.noneHelp')];
      return [
        number === 0
          ? t('hall.call.recordedPlain')
          : t('hall.call.recorded', { number, check: grouped(check) }),
        t('hall.call.recordedHelp'),
      ];
    }
    case 'closed':
      return [t('hall.ballot.closed'), t('hall.call.closedHelp')];
    case 'refused':
      return [t('hall.ballot.refused'), state.reason];
  }
}
