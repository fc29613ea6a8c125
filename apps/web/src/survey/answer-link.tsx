import { useSession } from '../desk/use-session.ts';

/** The name of a city that leads to its answer, which is an entry of its own; just the name for whoever may not read it. */
export function AnswerLink({ round, city, name }: { round: string; city: string; name: string }) {
  const mayRead = useSession().actions.includes('response.read');
  if (!mayRead) return <bdi className="name">{name}</bdi>;
  return (
    <a className="name" href={answerPath(round, city)}>
      <bdi>{name}</bdi>
    </a>
  );
}

/** Where the answer of a city is read and, where it came on paper, typed in. */
export const answerPath = (round: string, city: string): string =>
  `/form/${round}/${encodeURIComponent(city)}`;
