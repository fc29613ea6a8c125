import { Generator } from '#ranking';

/** A generator from a text, with the draws that the inputs need. */
export function drawsOf(seed) {
  const generator = Generator.fromText(seed);
  const below = (limit) => Math.floor(generator.unit() * limit);
  const permutation = (m) => {
    const order = Array.from({ length: m }, (_, i) => i);
    for (let i = m - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  };
  return { below, permutation, unit: () => generator.unit() };
}

/** n partial rankings of m areas as the engine packs them: the first `ranked` of a random order, the rest below. */
export function packedRankings(n, m, ranked, seed) {
  const { permutation } = drawsOf(seed);
  const places = new Uint8Array(new SharedArrayBuffer(n * m)).fill(255);
  for (let c = 0; c < n; c++) {
    const order = permutation(m);
    for (let k = 0; k < ranked; k++) places[c * m + order[k]] = k + 1;
  }
  return { m, n, places, weights: new Float64Array(new SharedArrayBuffer(8 * n)).fill(1) };
}

/** A profile of cities from five regions of uneven size, whose views lean the same way; three in ten say "no opinion". */
export function cityProfile(n, m, seed) {
  const { below, unit } = drawsOf(seed);
  const shares = [0.38, 0.3, 0.16, 0.1, 0.06];
  const ids = Array.from({ length: m }, (_, i) => `area-${String(i + 1).padStart(2, '0')}`);
  const strata = shares.map((share, h) => ({
    id: `region-${h + 1}`,
    members: Math.ceil(n * share * 1.4) + 5,
  }));
  const preferences = Array.from({ length: n }, (_, c) => {
    let region = 0;
    for (let left = unit(); region < 4 && left > shares[region]; region++) left -= shares[region];
    const views = ids
      .map((id, i) => ({
        id,
        worth: (m - i) / m + (unit() + unit() + unit() - 1.5) * 2 + (i % 5 === region ? 0.4 : 0),
      }))
      .sort((a, b) => b.worth - a.worth);
    const ranked = 3 + below(m - 3);
    const places = [];
    for (const { id } of views.slice(0, ranked)) {
      if (places.length > 0 && unit() < 0.15) places.at(-1).push(id);
      else places.push([id]);
    }
    const silent = views.slice(ranked).map(({ id }) => id);
    return {
      id: `city-${String(c).padStart(6, '0')}`,
      stratum: strata[region].id,
      weight: 1,
      ranked: places,
      noOpinion: silent.filter(() => unit() < 0.3),
      ratings: { importance: Object.fromEntries(ids.map((id) => [id, 1 + below(5)])) },
    };
  });
  return { areas: ids.map((id) => ({ id, label: id })), strata, preferences };
}

/** The pairwise matrix of random complete orders: nearly tied everywhere, so that Kemeny has cycles to solve. */
export function hardPairwise(m, n, seed) {
  const { permutation } = drawsOf(seed);
  const pairwise = new Float64Array(m * m);
  for (let c = 0; c < n; c++) {
    const order = permutation(m);
    for (let a = 0; a < m; a++) for (let b = a + 1; b < m; b++) pairwise[order[a] * m + order[b]] += 1;
  }
  return pairwise;
}

/** Lines of a PrefLib file of n orders, one by one. */
export function* preflibLines(n, m, ranked, seed) {
  const { permutation } = drawsOf(seed);
  yield `# NUMBER ALTERNATIVES: ${m}`;
  for (let i = 1; i <= m; i++) yield `# ALTERNATIVE NAME ${i}: Area ${i}`;
  for (let c = 0; c < n; c++) {
    yield `1: ${permutation(m)
      .slice(0, ranked)
      .map((i) => i + 1)
      .join(',')}`;
  }
}
