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
  /** Called when the caller has aborted. */
  readonly abort: () => void;
}

/**
 * A few threads that compute, so that the process that serves people never stalls.
 * One computation a thread; the others wait in order. An aborted one ends its thread.
 */
export class ThreadPool {
  /** Every thread with what it computes; null: idle. */
  private readonly threads = new Map<Worker, Task | null>();
  private readonly waiting: Task[] = [];
  private closed = false;

  /** @param script Address of the module that answers `{ input }` messages with `ThreadMessage`s. */
  constructor(
    private readonly script: URL,
    private readonly size: number,
  ) {}

  /** Computes in a thread; rejects with the thread's error, or with an AbortError. */
  run<Result>(input: unknown, options: ThreadOptions = {}): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const task: Task = { input, options, resolve, reject, abort: () => this.abort(task) };
      if (this.closed) return reject(closedPool());
      this.waiting.push(task);
      if (options.signal?.aborted) return this.abort(task);
      options.signal?.addEventListener('abort', task.abort, { once: true });
      this.next();
    });
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const thread = this.idleThread() ?? (this.threads.size < this.size ? this.spawn() : null);
    const task = thread && this.waiting.shift();
    if (!task) return;
    this.threads.set(thread, task);
    // A computation keeps the process alive, an idle thread does not.
    thread.ref();
    try {
      thread.postMessage({ input: task.input });
    } catch (error) {
      this.free(thread, task, () => task.reject(error as Error));
    }
    this.next();
  }

  private idleThread(): Worker | null {
    for (const [thread, task] of this.threads) if (task === null) return thread;
    return null;
  }

  private spawn(): Worker {
    const thread = new Worker(this.script);
    this.threads.set(thread, null);
    thread.on('message', (message: ThreadMessage) => this.heard(thread, message));
    thread.on('messageerror', (error) => this.broken(thread, error));
    thread.on('error', (error) => this.lost(thread, error));
    thread.on('exit', () => this.lost(thread, new Error('the computing thread ended')));
    return thread;
  }

  private heard(thread: Worker, message: ThreadMessage): void {
    const task = this.threads.get(thread);
    if (!task) return;
    if (message.type === 'progress') return task.options.progress?.(message.share);
    this.free(thread, task, () => {
      if (message.type === 'result') task.resolve(message.value as never);
      else task.reject(errorOf(message, task.options));
    });
    this.next();
  }

  private free(thread: Worker, task: Task, finish: () => void): void {
    this.threads.set(thread, null);
    thread.unref();
    settle(task, finish);
  }

  /** What the thread says cannot be read: nobody knows what it is at. */
  private broken(thread: Worker, error: Error): void {
    this.lost(thread, error);
    void thread.terminate();
  }

  private lost(thread: Worker, error: Error): void {
    const task = this.threads.get(thread);
    this.threads.delete(thread);
    if (task) settle(task, () => task.reject(error));
    this.next();
  }

  private abort(task: Task): void {
    const place = this.waiting.indexOf(task);
    if (place >= 0) {
      this.waiting.splice(place, 1);
      return settle(task, () => task.reject(aborted()));
    }
    for (const [thread, current] of this.threads) {
      if (current !== task) continue;
      this.broken(thread, aborted());
    }
  }

  /** Ends every thread; what waits or is being computed is rejected. */
  async close(): Promise<void> {
    this.closed = true;
    for (const task of this.waiting.splice(0)) settle(task, () => task.reject(closedPool()));
    await Promise.all([...this.threads.keys()].map((thread) => thread.terminate()));
  }
}

function settle(task: Task, finish: () => void): void {
  task.options.signal?.removeEventListener('abort', task.abort);
  finish();
}

function closedPool(): Error {
  return new Error('the thread pool is closed');
}

function aborted(): DOMException {
  return new DOMException('The computation was aborted', 'AbortError');
}

function errorOf(message: Extract<ThreadMessage, { type: 'error' }>, { revive }: ThreadOptions): Error {
  return message.problem !== undefined && revive ? revive(message.problem) : new Error(message.message);
}
