/**
 * Van der Eijk's agreement A of ratings on ordered categories: 1 when all are in one category, 0 when they
 * are spread evenly, −1 when they are split between the two ends.
 *
 * The frequencies (any non-negative numbers) are peeled into layers of 0 and 1; a layer's agreement is its
 * unimodality U, from the triples that rise or fall and those that dip, times 1 − (s − 1)/(k − 1) for s of k
 * categories in use. C. van der Eijk, "Measuring Agreement in Ordered Rating Scales", Quality & Quantity 35
 * (2001) 325–341. NaN without ratings; 1 with a single category. Cost O(k³).
 */
export function agreement(frequencies: ArrayLike<number>): number {
  const rest = Array.from(frequencies);
  const total = rest.reduce((sum, count) => sum + count, 0);
  let weighted = 0;
  for (;;) {
    const used = rest.map((count) => count > 0);
    const categories = used.filter(Boolean).length;
    if (categories === 0) return weighted / total;
    const height = Math.min(...rest.filter((count) => count > 0));
    weighted += height * categories * layerAgreement(used, categories);
    used.forEach((inUse, k) => {
      if (inUse) rest[k]! -= height;
    });
  }
}

function layerAgreement(used: readonly boolean[], categories: number): number {
  const k = used.length;
  if (categories === 1) return 1;
  if (categories === k) return 0;
  let unimodal = 0;
  let dipping = 0;
  for (let a = 0; a < k; a++) {
    for (let b = a + 1; b < k; b++) {
      for (let c = b + 1; c < k; c++) {
        if (used[a] && used[b] && !used[c]) unimodal += 1;
        else if (!used[a] && used[b] && used[c]) unimodal += 1;
        else if (used[a] && !used[b] && used[c]) dipping += 1;
      }
    }
  }
  const u = ((k - 2) * unimodal - (k - 1) * dipping) / ((k - 2) * (unimodal + dipping));
  return u * (1 - (categories - 1) / (k - 1));
}
