/** Commits several at once under one key, and gives each its answer in the same order. */
export type Commit<Asked, Answer> = (key: string, asked: readonly Asked[]) => Promise<readonly Answer[]>;

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/** So many go together: one transaction stays short, and the others wait less than for a longer one. */
const most = 200;

/**
 * What arrives for a key while its commit is under way goes together in the next. Nothing is kept from one commit to the
 * next, and nobody is answered before the commit. Where several fail together each is tried alone, so that one of them
 * does not take the others along.
 */
export class GroupCommit<Asked, Answer> {
  private readonly waiting = new Map<string, Waiting<Asked, Answer>[]>();
  private readonly busy = new Set<string>();

  constructor(private readonly commit: Commit<Asked, Answer>) {}

  /** The answer to one, once it is committed. */
  add(key: string, asked: Asked): Promise<Answer> {
    return new Promise((answer, fail) => {
      const queue = this.waiting.get(key) ?? [];
      queue.push({ asked, answer, fail });
      this.waiting.set(key, queue);
      if (!this.busy.has(key)) void this.work(key);
    });
  }

  private async work(key: string): Promise<void> {
    this.busy.add(key);
    // What arrives in the same turn of the event loop goes along.
    await new Promise((resolve) => setImmediate(resolve));
    for (let batch = this.take(key); batch.length > 0; batch = this.take(key))
      await this.together(key, batch);
    this.busy.delete(key);
  }

  private take(key: string): Waiting<Asked, Answer>[] {
    const batch = this.waiting.get(key)?.splice(0, most) ?? [];
    if (batch.length === 0) this.waiting.delete(key);
    return batch;
  }

  private async together(key: string, batch: readonly Waiting<Asked, Answer>[]): Promise<void> {
    try {
      const answers = await this.commit(
        key,
        batch.map(({ asked }) => asked),
      );
      batch.forEach(({ answer }, place) => answer(answers[place]!));
    } catch (error) {
      if (batch.length === 1) return batch[0]!.fail(error);
      for (const one of batch) await this.together(key, [one]);
    }
  }
}
