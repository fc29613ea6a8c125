import { undominatedLayers } from './undominated-layers.ts';

/**
 * What several orders agree on, in tie groups: i above j when every order puts it strictly above.
 * Cost O(orders·m²).
 */
export function commonOrder(
  orders: readonly (readonly (readonly number[])[])[],
  m: number,
): readonly (readonly number[])[] {
  const above = new Uint8Array(m * m).fill(1);
  const layer = new Uint8Array(m);
  for (const order of orders) {
    order.forEach((group, k) => {
      for (const i of group) layer[i] = k;
    });
    for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) if (layer[i]! >= layer[j]!) above[i * m + j] = 0;
  }
  return undominatedLayers(m, (i, j) => above[i * m + j] === 1);
}
