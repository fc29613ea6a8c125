import { countPairs, freezeProfile, kemeny, schulze } from '#ranking';
import { cityProfile, hardPairwise } from './ranking-inputs.mjs';

/** What to install to time peers by hand. */
export const peersByHand = `Peers, timed in the same run when they are there:
  npm install --no-save votes           JavaScript: Schulze, Kemeny (or VOTES=/path/to/votes/dist/index.js)
Peers of other languages, to be timed by hand on the same file (gnlc rank prints the pairwise matrix that both must agree on):
  pip install pref_voting choix         python -m timeit -s "from pref_voting.profiles import Profile; from pref_voting.other_methods import kemeny_young; p = Profile.generate(12, 51)" "kemeny_young(p)"
  R: install.packages("csranks")        system.time(csranks::csranks(x, Sigma, simul = TRUE, R = 10000))
  R: install.packages("PlackettLuce")   system.time(PlackettLuce::PlackettLuce(R))`;

/** Figures of peers that are installed, each as a multiple of our own time. */
export async function peerFigures(medianTime) {
  const votes = await import(process.env.VOTES ?? 'votes').catch(() => undefined);
  if (!votes) return [];
  const profile = cityProfile(2000, 20, 'peers');
  const frozen = freezeProfile({
    ...profile,
    preferences: profile.preferences.map((one) => ({ ...one, noOpinion: [] })),
  });
  const ballots = profile.preferences.map(({ ranked }) => ({ ranking: ranked, weight: 1 }));
  const candidates = profile.areas.map(({ id }) => id);
  const ours = await medianTime(() => schulze(countPairs(frozen).pairwise, 20, 'winning'), {
    runs: 15,
    warm: 5,
  });
  const theirs = await medianTime(
    () => new votes.Schulze(votes.utils.matrixFromBallots(ballots, candidates)).ranking(),
    { runs: 5, warm: 1 },
  );

  const m = 8;
  const matrix = hardPairwise(m, 51, 'peers');
  const names = Array.from({ length: m }, (_, i) => `c${i}`);
  const duels = { candidates: names, array: names.map((_, i) => [...matrix.subarray(i * m, (i + 1) * m)]) };
  const oursKemeny = await medianTime(() => kemeny(matrix, m), { runs: 15, warm: 5 });
  const theirsKemeny = await medianTime(() => new votes.Kemeny(duels).ranking(), { runs: 5, warm: 1 });
  const times = (name, value) => ({ name, value, unit: '×', target: 1, better: 'higher' });
  return [
    times('npm votes against ours: counting and Schulze, 2,000 × 20', theirs / ours),
    times('npm votes against ours: Kemeny, m = 8', theirsKemeny / oursKemeny),
  ];
}
