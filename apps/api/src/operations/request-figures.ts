import type { Metric, Sample } from './metrics-text.ts';

/** Seconds up to which requests are counted together. */
const bounds = [0.005, 0.02, 0.1, 0.5, 2, 10];

interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly counts: number[];
  sum: number;
}

/** How many requests there were and how long they took, by route as it is declared: never by what somebody typed. */
export class RequestFigures {
  private readonly series = new Map<string, Series>();

  note(method: string, route: string | undefined, status: number, seconds: number): void {
    const labels = { method, route: route ?? 'none', status: String(status) };
    const key = Object.values(labels).join(' ');
    let series = this.series.get(key);
    if (!series) this.series.set(key, (series = { labels, counts: bounds.map(() => 0).concat(0), sum: 0 }));
    const place = bounds.findIndex((bound) => seconds <= bound);
    const slot = place < 0 ? bounds.length : place;
    series.counts[slot] = (series.counts[slot] ?? 0) + 1;
    series.sum += seconds;
  }

  metric(): Metric {
    return {
      name: 'gnlc_http_request_seconds',
      kind: 'histogram',
      help: 'Requests by method, route and status, and how long they took.',
      samples: [...this.series.values()].flatMap(({ labels, counts, sum }): readonly Sample[] => {
        let total = 0;
        const buckets = counts.map((count, place) => {
          total += count;
          const le = bounds[place] === undefined ? '+Inf' : String(bounds[place]);
          return { labels: { ...labels, le }, value: total, suffix: '_bucket' };
        });
        return [
          ...buckets,
          { labels, value: sum, suffix: '_sum' },
          { labels, value: total, suffix: '_count' },
        ];
      }),
    };
  }
}
