import type { AssemblyView, ItemView } from '../api/assembly.ts';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { Icon } from '../marks/icon.tsx';
import type { IconName } from '../marks/icon.tsx';
import { ClosePoll } from './close-poll.tsx';
import { NamedVotes } from './named-votes.tsx';
import { OpenPoll } from './open-poll.tsx';
import { PollResult } from './poll-result/poll-result.tsx';
import { ruleInWords } from './rule-in-words.ts';

const marks: Readonly<Partial<Record<ItemView['state'], IconName>>> = {
  adopted: 'tick',
  rejected: 'cross',
  'no-quorum': 'minus',
};

/** An item of the session with its poll: the rule before the vote, the recorded number during it, the result after it. */
export function AgendaItem(props: { assembly: AssemblyView; item: ItemView; chair: boolean }) {
  const { assembly, item, chair } = props;
  const { t, local, number } = useText();
  const { poll } = item;
  const mark = marks[item.state];
  const mayOpen = chair && assembly.state === 'open' && assembly.current === null && item.state !== 'adopted';
  return (
    <li className={item.state === 'polling' ? 'agenda-item agenda-now' : 'agenda-item'}>
      <div className="agenda-head">
        <span className="agenda-number">{number(item.number)}</span>
        <div>
          <h2>
            {item.area !== null && <AreaBar area={item.area} />} {local(item.question)}
          </h2>
          <p className="quiet">{local(item.summary)}</p>
        </div>
        <span className={`agenda-state state-${item.state}`}>
          {mark !== undefined && <Icon name={mark} />}
          {t(`assembly.itemState.${item.state}`)}
        </span>
      </div>
      {poll !== null && poll.state === 'open' && (
        <div className="poll-open">
          <p>{ruleInWords(poll.rule, t)}</p>
          <p className="poll-recorded" role="status">
            {t('assembly.recorded', { recorded: poll.recorded, present: assembly.present })}
          </p>
          {chair && <ClosePoll assembly={assembly.id} poll={poll.id} />}
        </div>
      )}
      {poll !== null && poll.state === 'closed' && (
        <>
          <PollResult poll={poll} />
          <NamedVotes poll={poll} name={`item-${item.number}`} />
        </>
      )}
      {mayOpen && <OpenPoll assembly={assembly.id} item={item} />}
    </li>
  );
}
