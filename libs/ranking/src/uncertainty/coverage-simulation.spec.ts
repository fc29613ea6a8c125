import { coverageSimulation, type CoverageDesign } from './coverage-simulation.ts';

const design: CoverageDesign = {
  areas: 8,
  strata: [
    { members: 300, answers: 30 },
    { members: 100, answers: 10 },
  ],
  spacing: 0.01,
  confidence: 0.95,
  repetitions: 60,
  draws: 400,
  replicates: 100,
  seed: 'coverage',
};

describe('coverageSimulation', () => {
  it('shows that rank sets hold the truth where areas are close, and that the naive bootstrap does not', () => {
    const { simultaneous, marginal, naiveTogether, naive } = coverageSimulation(design);
    expect(simultaneous).toBeGreaterThanOrEqual(0.95);
    expect(marginal).toBeGreaterThanOrEqual(0.9);
    expect(naiveTogether).toBeLessThan(0.8);
    expect(naive).toBeLessThan(marginal);
  });

  it('holds with a handful of answers', () => {
    const strata = [
      { members: 600, answers: 4 },
      { members: 300, answers: 2 },
    ];
    const few = { ...design, areas: 6, strata, replicates: 1, repetitions: 300 };
    expect(coverageSimulation(few).simultaneous).toBeGreaterThanOrEqual(0.93);
  });

  it('gives the truth itself when every member answers', () => {
    const strata = [{ members: 20, answers: 20 }];
    expect(coverageSimulation({ ...design, strata, repetitions: 3 })).toMatchObject({
      simultaneous: 1,
      marginal: 1,
    });
  });
});
