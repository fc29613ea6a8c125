import type { PollView } from '../../api/assembly.ts';
import { choiceInWords } from '../../assembly/choice-in-words.ts';
import { useText } from '../../i18n/text-context.tsx';

/** How all seats voted, one city a line, this one first. */
export function BoardList({ poll, seat }: { poll: PollView; seat: string }) {
  const text = useText();
  const named = [...(poll.named ?? [])].sort((a, b) => Number(b.seat === seat) - Number(a.seat === seat));
  return (
    <section className="board-list">
      <h2>{text.t('hall.boardAll')}</h2>
      <ul>
        {named.map((vote) => (
          <li key={vote.seat} className={vote.seat === seat ? 'board-mine' : ''}>
            <bdi>{vote.cityName}</bdi>
            <span className={`choice-${typeof vote.choice === 'string' ? vote.choice : 'order'}`}>
              {choiceInWords(poll, vote.choice, text)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
