import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { BallotState } from '../ballot/ballot-state.ts';
import type { PressBallot } from './press-ballot.ts';
import { PressButton } from './press-button.tsx';

/** Any objection? Silence is consent; one tap objects, one takes it back. */
export function CallPanel({
  objects,
  state,
  press,
}: {
  /** An objection of this seat stands, or is on its way. */
  objects: boolean;
  state: BallotState;
  press: PressBallot;
}) {
  const { t } = useText();
  return (
    <section aria-label={t('hall.anyObjection')}>
      <p className="phone-poll">
        <b>{t('hall.anyObjection')}</b>
      </p>
      <p className="phone-rule">{t('hall.callRule')}</p>
      <PressButton
        mark="flag"
        done={t('hall.mine.stands')}
        state={objects ? (state.kind === 'none' ? standing : state) : null}
        press={() => press('object')}
      >
        {t('hall.object')}
      </PressButton>
      {objects && (
        <button type="button" className="ballot ballot-quiet" onClick={() => press('take-back')}>
          <Icon name="back" />
          <span>{t('hall.takeBack')}</span>
        </button>
      )}
    </section>
  );
}

/** The service says that the objection stands; its receipt is on another device. */
const standing: BallotState = { kind: 'recorded', choice: 'object', number: 0, check: '' };
