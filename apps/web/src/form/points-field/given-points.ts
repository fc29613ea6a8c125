import type { PointsAnswer } from '#survey';

/** All points that were given. */
export function givenPoints(answer: PointsAnswer | undefined): number {
  return Object.values(answer ?? {}).reduce((sum, points) => sum + points, 0);
}

/** The answer with the points of one of them set; who has none is left out, and nobody with any is no answer. */
export function withPoints(
  answer: PointsAnswer | undefined,
  id: string,
  points: number,
): PointsAnswer | null {
  const { [id]: _before, ...others } = answer ?? {};
  const next = points === 0 ? others : { ...others, [id]: points };
  return Object.keys(next).length === 0 ? null : next;
}

/** How many points one press moves: a twentieth of them, as a round number. */
export function pointsStep(total: number): number {
  const twentieth = total / 20;
  let step = 1;
  for (let next = 0; ; next += 1) {
    const round = [1, 2, 5][next % 3]! * Number(`1e${Math.floor(next / 3)}`);
    if (round > twentieth) return step;
    step = round;
  }
}
