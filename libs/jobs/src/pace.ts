/** Milliseconds; after each job, rest at least ten times as long as such jobs take: a tenth of a processor. */
const rest = { least: 3_000, most: 15_000, times: 10 };
/** Share of the latest job in how long jobs of its kind take. */
const latestCounts = 0.3;

interface Kind {
  /** Milliseconds: the latest job, and the moving average of all. */
  latest: number;
  usual: number;
  underWay: number;
  endedAt: number;
}

/**
 * Lets the first job of a kind go at once and those after it wait, so that many changes in a row are worked on together:
 * a single answer is ranked within a second, and a thousand in a minute cause a few runs.
 */
export class Pace {
  private readonly kinds = new Map<string, Kind>();

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** Says that a job begins; what it gives says that it has ended. */
  begin(name: string): () => void {
    const kind = this.kinds.get(name) ?? { latest: 0, usual: 0, underWay: 0, endedAt: -Infinity };
    this.kinds.set(name, kind);
    kind.underWay += 1;
    const began = this.clock();
    return () => {
      kind.underWay -= 1;
      kind.endedAt = this.clock();
      kind.latest = kind.endedAt - began;
      kind.usual += latestCounts * (kind.latest - kind.usual);
    };
  }

  /** Whole milliseconds that the next job of that kind should wait from now on; the queue takes no others. */
  wait(name: string): number {
    const kind = this.kinds.get(name);
    if (!kind) return 0;
    // One long job, such as counting a whole round once, makes the short ones after it wait no longer.
    const taking = Math.min(kind.latest, kind.usual);
    const length = Math.min(rest.most, Math.max(rest.least, rest.times * taking));
    return Math.ceil(kind.underWay > 0 ? length : Math.max(0, kind.endedAt + length - this.clock()));
  }
}
