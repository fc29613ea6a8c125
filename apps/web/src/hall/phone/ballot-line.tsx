import { useText } from '../../i18n/text-context.tsx';
import type { BallotState } from '../ballot/ballot-state.ts';

/** The line that says where the ballot is; between polls also the digits that stand on the screen. */
export function BallotLine(props: { state: BallotState; polling: boolean; digits: readonly string[] }) {
  const { state, polling, digits } = props;
  const { t } = useText();
  const lines = (): readonly [string, string] => {
    switch (state.kind) {
      case 'none':
        return polling
          ? [t('hall.ballot.none'), t('hall.ballot.noneHelp')]
          : [t('hall.ballot.noPoll'), t('hall.ballot.noPollHelp')];
      case 'sending':
        return [t('hall.ballot.sending'), t('hall.ballot.sendingHelp')];
      case 'waiting':
        return [t('hall.ballot.waiting'), t('hall.ballot.waitingHelp')];
      case 'recorded':
        return [
          t('hall.ballot.recorded', {
            number: state.number,
            check: `${state.check.slice(0, 3)} ${state.check.slice(3)}`,
          }),
          polling ? t('hall.ballot.change') : t('hall.ballot.was', { choice: t(`common.${state.choice}`) }),
        ];
      case 'closed':
        return [
          t('hall.ballot.closed'),
          t('hall.ballot.closedHelp', { choice: t(`common.${state.choice}`) }),
        ];
      case 'refused':
        return [t('hall.ballot.refused'), state.reason];
    }
  };
  const [what, more] = lines();
  return (
    <footer className={`ballot-line ballot-line-${state.kind}`}>
      <p role="status" aria-atomic="true">
        <b>{what}</b>
        <span>{more}</span>
      </p>
      {!polling && (
        <p className="ballot-head">
          {t('assembly.ledgerHead')} <bdi dir="ltr">{digits.join(' ')}</bdi>
        </p>
      )}
    </footer>
  );
}
