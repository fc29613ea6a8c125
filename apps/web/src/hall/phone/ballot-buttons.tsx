import { choices } from '#assembly';
import type { Choice } from '#assembly';
import type { PollView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { IconName } from '../../marks/icon.tsx';
import type { BallotState } from '../ballot/ballot-state.ts';
import { PressButton } from './press-button.tsx';

const marks: Readonly<Record<Choice, IconName>> = { yes: 'tick', no: 'cross', abstain: 'minus' };

/** Three answers of one size in one order, or one button for each option; within reach of a thumb. */
export function BallotButtons(props: {
  poll: PollView;
  state: BallotState;
  press: (choice: string) => void;
}) {
  const { poll, state, press } = props;
  const { t, local } = useText();
  const mine = (choice: string) => ('choice' in state && state.choice === choice ? state : null);
  if (poll.kind === 'yes-no') {
    return choices.map((choice) => (
      <PressButton key={choice} mark={marks[choice]} state={mine(choice)} press={() => press(choice)}>
        {t(`common.${choice}`)}
      </PressButton>
    ));
  }
  return (
    <div className="phone-options">
      {poll.options.map(({ id, title }) => (
        <PressButton key={id} state={mine(id)} press={() => press(id)}>
          {local(title)}
        </PressButton>
      ))}
      <PressButton mark="minus" state={mine('abstain')} press={() => press('abstain')}>
        {t('common.abstain')}
      </PressButton>
    </div>
  );
}
