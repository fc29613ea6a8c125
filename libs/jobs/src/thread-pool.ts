import { Worker } from 'node:worker_threads';

/** A message from a thread: progress on the way, then a result or an error. */
export type ThreadMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'result'; readonly value: unknown }
  | { readonly type: 'error'; readonly message: string; readonly problem?: unknown };

/** What a computation may be given on its way. */
export interface ThreadOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (share: number) => void;
  /** Makes an error out of what a thread could not throw across. */
  readonly revive?: (problem: unknown) => Error;
}

interface Task {
  readonly input: unknown;
  readonly options: ThreadOptions;
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A few threads that compute, so that the process that serves people never stalls.
 * One computation a thread; the others wait in order. An aborted one ends its thread.
 */
export class ThreadPool {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly waiting: Task[] = [];

  /** @param script Address of the module that answers `{ input }` messages with `ThreadMessage`s. */
  constructor(
    private readonly script: URL,
    private readonly size: number,
  ) {}

  /** Computes in a thread; rejects with the thread's error, or with an AbortError. */
  run<Result>(input: unknown, options: ThreadOptions = {}): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.waiting.push({ input, options, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    const task = this.waiting[0];
    if (!task) return;
    const thread = this.idle.pop() ?? (this.all.size < this.size ? this.spawn() : null);
    if (!thread) return;
    this.waiting.shift();
    this.execute(thread, task);
    this.next();
  }

  private spawn(): Worker {
    const thread = new Worker(this.script);
    thread.unref();
    this.all.add(thread);
    return thread;
  }

  private execute(thread: Worker, { input, options, resolve, reject }: Task): void {
    const settle = (reuse: boolean, finish: () => void): void => {
      thread.removeAllListeners();
      options.signal?.removeEventListener('abort', abort);
      if (reuse) this.idle.push(thread);
      else this.all.delete(thread);
      finish();
      this.next();
    };
    const abort = (): void => {
      settle(false, () => reject(new DOMException('The computation was aborted', 'AbortError')));
      void thread.terminate();
    };
    if (options.signal?.aborted) return abort();
    options.signal?.addEventListener('abort', abort, { once: true });
    thread.on('message', (message: ThreadMessage) => {
      if (message.type === 'progress') options.progress?.(message.share);
      else if (message.type === 'result') settle(true, () => resolve(message.value as never));
      else settle(true, () => reject(errorOf(message, options)));
    });
    thread.on('error', (error) => settle(false, () => reject(error)));
    thread.on('exit', () => settle(false, () => reject(new Error('the computing thread ended'))));
    thread.postMessage({ input });
  }

  /** Ends every thread; what waits is rejected. */
  async close(): Promise<void> {
    for (const { reject } of this.waiting.splice(0)) reject(new Error('the thread pool is closed'));
    await Promise.all([...this.all].map((thread) => thread.terminate()));
  }
}

function errorOf(message: Extract<ThreadMessage, { type: 'error' }>, { revive }: ThreadOptions): Error {
  return message.problem !== undefined && revive ? revive(message.problem) : new Error(message.message);
}
