/** Counts how often something happened within a window, and says when it is enough; forgets what is over. */
export class FewTimes {
  private readonly counts = new Map<string, { count: number; readonly ends: number }>();

  constructor(
    private readonly most: number,
    private readonly milliseconds: number,
  ) {}

  /** True for the first few times within the window that began with the first of them. */
  allows(what: string, now: number): boolean {
    const known = this.counts.get(what);
    if (known !== undefined && known.ends > now) return (known.count += 1) <= this.most;
    for (const [key, { ends }] of this.counts) if (ends <= now) this.counts.delete(key);
    this.counts.set(what, { count: 1, ends: now + this.milliseconds });
    return true;
  }
}
