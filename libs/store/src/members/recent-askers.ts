/** Milliseconds for which an answer counts at most: should the database be unable to tell of a change, it counts no longer. */
const countsFor = 5_000;
const most = 10_000;

/**
 * What was said a moment ago of who comes with a token, until anything changes in who may do what. Nothing is remembered
 * while nobody would hear of a change.
 */
export class RecentAskers<Answer> {
  private readonly known = new Map<string, { readonly answer: Answer; readonly until: number }>();
  private changes = 0;
  private listening = false;

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** The answer of a moment ago, or what `ask` gives; null is asked again every time. */
  async recall(token: string, ask: () => Promise<Answer | null>): Promise<Answer | null> {
    const known = this.known.get(token);
    if (known && known.until > this.clock()) return known.answer;
    const before = this.changes;
    const answer = await ask();
    // Of a change while the question was under way nobody knows whether the answer has it.
    if (answer !== null && this.listening && this.changes === before) this.keep(token, answer);
    return answer;
  }

  private keep(token: string, answer: Answer): void {
    if (this.known.size >= most) this.known.clear();
    this.known.set(token, { answer, until: this.clock() + countsFor });
  }

  /** Something has changed, or may have. */
  forget(): void {
    this.changes += 1;
    this.known.clear();
  }

  /** Whether changes are heard of from now on. */
  hear(listening: boolean): void {
    this.listening = listening;
    this.forget();
  }
}
