import { useQueries, useQuery } from '@tanstack/react-query';
import { leadingRound } from '../survey/leading-round.ts';
import { sessionToShow } from '../desk/session-to-show.ts';
import { readAssemblies } from '../api/chair.ts';
import { readPlans, readPlanText } from '../api/plan.ts';
import { readPublishedAnswer, readResults } from '../api/ranking.ts';
import { readRounds } from '../api/rounds.ts';
import { readResponse, readRound } from '../api/survey.ts';

/** Everything that a city's page follows from its answer to the vote; parts that are not there yet stay undefined. */
export function useCityAnswer(city: string, mayRead: boolean) {
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  const plans = useQuery({ queryKey: ['plans'], queryFn: readPlans });
  const view = plans.data?.find((each) => each.version > 0);
  // The round that the plan rests on, as long as it is the story to tell; before there is a plan, the newest.
  const round = rounds.data?.find((each) => each.id === view?.round) ?? leadingRound(rounds.data ?? []);
  const id = round?.id ?? '';
  const known = round !== undefined && !plans.isPending;
  const about = useQuery({ queryKey: ['round', id], queryFn: () => readRound(id), enabled: known });
  const response = useQuery({
    queryKey: ['response', id, city],
    queryFn: () => readResponse(id, city),
    enabled: known && mayRead,
    retry: false,
  });
  const results = useQuery({
    queryKey: ['results', id],
    queryFn: () => readResults(id),
    enabled: known,
    retry: false,
  });
  const published = useQuery({
    queryKey: ['published-answer', id, city],
    queryFn: () => readPublishedAnswer(id, city),
    enabled: known && mayRead && results.data !== undefined,
    retry: false,
  });
  const plan = useQuery({
    queryKey: ['plan', view?.id, view?.version],
    queryFn: () => readPlanText(view?.id ?? '', view?.version ?? 0),
    enabled: view !== undefined,
    staleTime: Infinity,
  });
  const assemblies = useQuery({ queryKey: ['assemblies'], queryFn: readAssemblies });
  // What was closed since is no story yet, but its answer and its receipt are looked for here.
  const ofNow = (rounds.data ?? []).filter(
    (each) =>
      each.state === 'open' ||
      (each.state === 'closed' && !each.practice && round !== undefined && each.opensAt > round.opensAt),
  );
  const current = useQueries({
    queries: ofNow.map((each) => ({
      queryKey: ['response', each.id, city],
      queryFn: () => readResponse(each.id, city),
      enabled: mayRead,
      retry: false,
    })),
  });
  const assembly = sessionToShow(assemblies.data ?? [], view?.id);
  return {
    round,
    openRound: ofNow.find((each) => each.state === 'open') ?? ofNow[0] ?? round,
    /** The answers to the rounds that are open now, or closed since the story was told, and in which the city is asked. */
    current: ofNow.flatMap((each, index) => {
      const data = current[index]?.data;
      return data === undefined ? [] : [{ round: each, response: data }];
    }),
    catalogue: about.data?.questionnaire.catalogue,
    response,
    results: results.data,
    /** Where the city finds its own answer, and what its region said. */
    published: published.data,
    view,
    plan: view?.round === id ? plan.data : undefined,
    /** Nobody knows yet whether there is a plan. */
    planPending: rounds.isPending || plans.isPending || plan.isLoading,
    assemblyPending: plans.isPending || assemblies.isPending,
    assembly,
    pending:
      rounds.isPending || plans.isPending || (known && mayRead && response.isPending) || results.isLoading,
  };
}
