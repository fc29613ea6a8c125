import { canonicalJson, sha256Hex } from '#canonical';
import type { AssemblyRecord, ItemRecord } from '#store';

/** A short mark that changes with everything of an agenda that a phone would have to fetch again; small for the longest agenda. */
export function agendaMark(
  { rules, chair, shown }: Pick<AssemblyRecord, 'rules' | 'chair' | 'shown'>,
  items: readonly Pick<ItemRecord, 'id' | 'state' | 'place'>[],
): string {
  const states = items.map(({ id, state, place }) => [id, state, place]);
  return sha256Hex(canonicalJson([rules, chair, shown, states])).slice(0, 12);
}
