import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../api/api-problem.ts';
import type { MemberView } from '../../api/members.ts';
import type { RollEdit } from '../../api/roll-edits.ts';

/** What a change did, for the line that announces it. */
export interface EditDone {
  /** The edit by which it can be taken back; null when nothing differed. */
  readonly edit: string | null;
  readonly text: string;
}

/** Sends changes of one member, puts what came of them on every page, and knows when somebody else was faster. */
export function useRollEdit(city: string, done: (result: RollEdit) => void) {
  const queries = useQueryClient();
  const show = (member: MemberView) => queries.setQueryData(['member', city], member);
  const send = useMutation({
    mutationFn: (change: () => Promise<RollEdit>) => change(),
    onSuccess: async (result) => {
      show(result.member);
      done(result);
      await queries.invalidateQueries({ queryKey: ['members'] });
      await queries.invalidateQueries({ queryKey: ['member-history', city] });
      // Others may bear the same country's name, or be the one that it was merged into.
      await queries.invalidateQueries({
        predicate: ({ queryKey: [kind, id] }) => kind === 'member' && id !== city,
      });
    },
  });
  const { error } = send;
  const current =
    error instanceof ApiProblem && error.code === 'member-stale'
      ? (error.members['current'] as MemberView)
      : null;
  return {
    send: send.mutate,
    pending: send.isPending,
    /** Why the change was refused; null also where somebody else was faster. */
    error: current === null ? error : null,
    /** The member as somebody else left it meanwhile. */
    current,
    /** Goes on from there; what was typed is kept. */
    goOn: () => {
      if (current !== null) show(current);
      send.reset();
      void queries.invalidateQueries({ queryKey: ['member-history', city] });
    },
  };
}
