import type { ReactNode } from 'react';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { IconName } from '../../marks/icon.tsx';
import type { BallotState } from '../ballot/ballot-state.ts';

/** One answer, as wide as the thumb's reach: chosen it says how far it has come, recorded it is filled. */
export function PressButton(props: {
  mark?: IconName;
  /** What this phone knows of the ballot, where this is its answer; null elsewhere. */
  state: BallotState | null;
  press: () => void;
  /** What stands there once it is recorded. */
  done?: string;
  children: ReactNode;
}) {
  const { mark, state, press, done, children } = props;
  const { t } = useText();
  const chosen = state !== null && state.kind !== 'none';
  const recorded = chosen && state.kind === 'recorded';
  const look = recorded ? 'ballot ballot-recorded' : chosen ? 'ballot ballot-chosen' : 'ballot';
  return (
    <button
      type="button"
      className={look}
      aria-pressed={chosen}
      // The recorded answer needs no second ballot.
      aria-disabled={recorded}
      onClick={() => recorded || press()}
    >
      {mark !== undefined && <Icon name={mark} />}
      <span>{children}</span>
      {chosen && <small>{recorded && done !== undefined ? done : t(`hall.mine.${state.kind}`)}</small>}
    </button>
  );
}
