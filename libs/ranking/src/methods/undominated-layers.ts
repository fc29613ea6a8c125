/**
 * Tie groups of a transitive relation that may leave pairs open: the undominated columns, then the
 * undominated among the rest, and so on. Cost O(m³).
 */
export function undominatedLayers(
  m: number,
  above: (i: number, j: number) => boolean,
): readonly (readonly number[])[] {
  const layers: number[][] = [];
  let rest = Array.from({ length: m }, (_, i) => i);
  while (rest.length > 0) {
    const among = rest;
    const layer = among.filter((i) => !among.some((j) => above(j, i)));
    layers.push(layer);
    rest = among.filter((i) => !layer.includes(i));
  }
  return layers;
}
