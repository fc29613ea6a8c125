import { choices } from '#assembly';
import type { Choice } from '#assembly';
import type { PollView } from '../../api/assembly.ts';
import { ruleInWords } from '../../assembly/rule-in-words.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { IconName } from '../../marks/icon.tsx';
import type { BallotState } from '../ballot/ballot-state.ts';

const marks: Readonly<Record<Choice, IconName>> = { yes: 'tick', no: 'cross', abstain: 'minus' };

/** Three answers of one size in one order, within reach of a thumb; the chosen one says how far it has come. */
export function BallotButtons(props: {
  poll: PollView;
  present: number;
  state: BallotState;
  press: (choice: Choice) => void;
}) {
  const { poll, present, state, press } = props;
  const { t } = useText();
  return (
    <section aria-label={t('hall.pollIsOpen')}>
      <p className="phone-poll">
        <b>{t('hall.pollIsOpen')}</b>
        <span>{t('hall.recordedOf', { recorded: poll.recorded, present })}</span>
      </p>
      <p className="phone-rule">{ruleInWords(poll.rule, t)}</p>
      {choices.map((choice) => {
        const chosen = 'choice' in state && state.choice === choice;
        const recorded = chosen && state.kind === 'recorded';
        const name = recorded ? 'ballot ballot-recorded' : chosen ? 'ballot ballot-chosen' : 'ballot';
        return (
          <button
            key={choice}
            type="button"
            className={name}
            aria-pressed={chosen}
            // The recorded answer needs no second ballot.
            aria-disabled={recorded}
            onClick={() => recorded || press(choice)}
          >
            <Icon name={marks[choice]} />
            <span>{t(`common.${choice}`)}</span>
            {chosen && <small>{t(`hall.mine.${state.kind}`)}</small>}
          </button>
        );
      })}
    </section>
  );
}
