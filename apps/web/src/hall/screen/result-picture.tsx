import { choices } from '#assembly';
import type { PollView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { ScreenBars } from './screen-bars.tsx';
import type { ScreenBar } from './screen-bars.tsx';

/** How many options fit below the verdict. */
const MOST = 5;

/** A result as a picture: bars of ballots, bars of options, or the order that was found. */
export function ResultPicture({ poll }: { poll: PollView }) {
  const { t, local, number } = useText();
  const { result, rule, options } = poll;
  if (result === null) return null;
  const nameOf = (id: string) => {
    const option = options.find((one) => one.id === id);
    return option === undefined ? id : local(option.title);
  };
  if (result.tally && result.outcome) {
    const { tally, outcome } = result;
    const bars = choices.map((choice): ScreenBar => ({
      id: choice,
      name: t(`common.${choice}`),
      count: tally[choice],
      look: choice,
      ...(choice === 'abstain' && rule.base === 'yes-no' ? { note: t('assembly.notCounted') } : {}),
    }));
    return <ScreenBars bars={bars} needed={outcome.verdict === 'no-quorum' ? null : outcome.needed} />;
  }
  if (result.counts && result.chosen) {
    const { counts, chosen } = result;
    const bars = options
      .map(({ id }): ScreenBar => {
        const first = id === chosen.chosen || chosen.next.includes(id);
        return { id, name: nameOf(id), count: counts.options[id] ?? 0, look: first ? 'yes' : 'abstain' };
      })
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST);
    return <ScreenBars wide bars={bars} needed={chosen.verdict === 'no-quorum' ? null : chosen.needed} />;
  }
  if (!result.ordered) return null;
  const groups = result.ordered.order;
  return (
    <ol className="screen-order">
      {groups.map((group, index) => {
        // Tied ones share a place, and the next counts them all.
        const place = groups.slice(0, index).flat().length + 1;
        return group.map((id) => (
          <li key={id} className={place === 1 ? 'screen-first' : ''}>
            <b>{number(place)}</b>
            <span>{nameOf(id)}</span>
          </li>
        ));
      })}
    </ol>
  );
}
