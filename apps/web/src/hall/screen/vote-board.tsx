import { useEffect, useState } from 'react';
import { readContests } from '../../api/assembly.ts';
import type { PollView } from '../../api/assembly.ts';
import { choiceInWords } from '../../assembly/choice-in-words.ts';
import { useText } from '../../i18n/text-context.tsx';

const ROWS = 11;
/** Votes up to which the board has two columns of larger lines. */
const FEW = 14;
const TURN = 8000;

/** Who voted how, as a departure board: pages in turn where not all cities fit. */
export function VoteBoard({ poll }: { poll: PollView }) {
  const text = useText();
  const { t, number } = text;
  const [contested, setContested] = useState<ReadonlySet<string>>(new Set());
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    readContests(poll.id).then(
      (all) => setContested(new Set(all.map(({ seat }) => seat))),
      () => undefined,
    );
  }, [poll]);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), TURN);
    return () => clearInterval(timer);
  }, []);
  const named = poll.named ?? [];
  const columns = poll.kind === 'order' ? 1 : named.length <= FEW ? 2 : 3;
  const size = columns === 2 ? FEW : ROWS * columns;
  // A vote that was put right is contested no more.
  const isContested = ({ seat, way }: (typeof named)[number]) => contested.has(seat) && way !== 'correction';
  const pages = Math.max(1, Math.ceil(named.length / size));
  const page = turn % pages;
  return (
    <>
      <ul className={`vote-board vote-board-${columns}`}>
        {named.slice(page * size, (page + 1) * size).map((vote) => (
          <li key={vote.seat} className={isContested(vote) ? 'vote-contested' : ''}>
            <bdi>{vote.cityName}</bdi>
            {vote.provisional && <small className="vote-provisional">{t('hall.boardProvisional')}</small>}
            <b className={`vote-${typeof vote.choice === 'string' ? vote.choice : 'order'}`}>
              {isContested(vote) ? t('hall.boardContested') : choiceInWords(poll, vote.choice, text)}
            </b>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <p className="vote-pages">
          {t('hall.boardPage', { page: page + 1, pages })}
          <span className="unseen">{number(named.length)}</span>
        </p>
      )}
    </>
  );
}
