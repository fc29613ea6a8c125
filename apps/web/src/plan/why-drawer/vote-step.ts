import type { AssemblyView, ItemView } from '../../api/assembly.ts';

/** What the mayors did with an area: its item's state, or that no session has it yet. */
export interface VoteStep {
  readonly state: ItemView['state'] | 'none';
  readonly item: number | null;
  readonly assembly: string | null;
}

/** The vote on an area in the session on its plan. */
export function voteStep(assembly: Pick<AssemblyView, 'id' | 'items'> | undefined, area: string): VoteStep {
  // Amendments to the area are items of it, too; they do not decide it.
  const item = assembly?.items.find((each) => each.kind !== 'amendment' && each.area === area);
  if (assembly === undefined || item === undefined) return { state: 'none', item: null, assembly: null };
  return { state: item.state, item: item.number, assembly: assembly.id };
}
