/** Where an order puts an area: its rank (areas in a tie share it) and the last position of its tie group. */
export interface RankPosition {
  readonly rank: number;
  readonly last: number;
}

/** Position of every area in tie groups, best first. */
export function rankPositions(order: readonly (readonly string[])[]): ReadonlyMap<string, RankPosition> {
  const positions = new Map<string, RankPosition>();
  for (const group of order) {
    const rank = positions.size + 1;
    const last = positions.size + group.length;
    for (const id of group) positions.set(id, { rank, last });
  }
  return positions;
}
