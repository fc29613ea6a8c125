import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '#config';
import { ThreadPool } from '#jobs';
import type { ThreadOptions } from '#jobs';
import { Problem } from '#problem';

/** Threads that run one script of the build: computation never stalls the process that serves people. */
export class ComputeThreads<Input, Result> {
  private readonly pool: ThreadPool;

  /** @param script Path below `dist/apps/api/src`: threads load plain JavaScript, also in tests. */
  constructor(script: string, size: number) {
    this.pool = new ThreadPool(pathToFileURL(join(packageRoot, 'dist/apps/api/src', script)), size);
  }

  /** Computes in a thread; a refusal comes back as such. */
  run(input: Input, options: ThreadOptions = {}): Promise<Result> {
    return this.pool.run<Result>(input, { ...options, revive });
  }

  /** Ends the threads; what they compute is rejected. */
  close(): Promise<void> {
    return this.pool.close();
  }
}

function revive(problem: unknown): Problem {
  const { kind, code, params, errors } = problem as Problem;
  return new Problem(kind, code, params, errors);
}
