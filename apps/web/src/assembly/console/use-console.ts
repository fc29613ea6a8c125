import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { readFloor } from '../../api/assembly.ts';
import { readBoard } from '../../api/console.ts';

/** What the console shows besides the session, and one way to act: one thing at a time, then everything is read again. */
export function useConsole(assembly: string) {
  const queries = useQueryClient();
  const board = useQuery({ queryKey: ['board', assembly], queryFn: () => readBoard(assembly) });
  const floor = useQuery({ queryKey: ['floor', assembly], queryFn: () => readFloor(assembly) });
  const act = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(assembly) }),
  });
  return { board: board.data ?? null, floor: floor.data ?? null, act };
}

/** Does one thing for the session. */
export type Act = ReturnType<typeof useConsole>['act'];
