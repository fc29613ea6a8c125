import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readRounds } from '../../api/rounds.ts';

/** The round that the address names, and how to read everything about it anew. */
export function useRound() {
  const { round: id = '' } = useParams();
  const queries = useQueryClient();
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  const refresh = () => queries.invalidateQueries({ queryKey: ['rounds'] });
  return { id, rounds, round: rounds.data?.find((each) => each.id === id), refresh };
}
