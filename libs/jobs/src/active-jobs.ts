/** Why a job was told to stop. */
export type StopReason = 'cancelled' | 'stopping';

/** The jobs that this process is working on, by what they were asked to do. */
export class ActiveJobs {
  private readonly controllers = new Map<string, Set<AbortController>>();

  /** Does the work with a signal that `stop` and `stopAll` abort. */
  async track<T>(name: string, payload: unknown, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const key = keyOf(name, payload);
    const controller = new AbortController();
    const sameWork = this.controllers.get(key) ?? new Set();
    this.controllers.set(key, sameWork.add(controller));
    try {
      return await work(controller.signal);
    } finally {
      sameWork.delete(controller);
      if (sameWork.size === 0) this.controllers.delete(key);
    }
  }

  /** Aborts the jobs with that name and payload; false when there is none. */
  stop(name: string, payload: unknown, reason: StopReason): boolean {
    const found = this.controllers.get(keyOf(name, payload));
    found?.forEach((controller) => controller.abort(reason));
    return found !== undefined;
  }

  /** Aborts every job. */
  stopAll(reason: StopReason): void {
    for (const found of this.controllers.values()) found.forEach((controller) => controller.abort(reason));
  }
}

function keyOf(name: string, payload: unknown): string {
  return `${name} ${JSON.stringify(payload)}`;
}
