/**
 * The last few results by key, in the order in which they were last asked for; whoever asks while one is being made waits
 * for the same one, and a failure is not kept.
 */
export class RecentResults<Result> {
  private readonly results = new Map<string, Promise<Result>>();

  constructor(private readonly most: number) {}

  get(key: string, make: () => Promise<Result>): Promise<Result> {
    const result = this.results.get(key) ?? make();
    this.results.delete(key);
    this.results.set(key, result);
    result.catch(() => this.results.delete(key));
    const [oldest] = this.results.keys();
    if (this.results.size > this.most && oldest !== undefined) this.results.delete(oldest);
    return result;
  }
}
