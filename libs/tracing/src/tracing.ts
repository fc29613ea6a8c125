import type { OpenStep, Recorder, Step } from './step.ts';

/** Where traces go. */
export interface TracingConfig {
  /** Base address of a receiver that takes OTLP over HTTP; `/v1/traces` is added. */
  readonly endpoint: string;
  /** What shows the receiver who sends. */
  readonly headers: Readonly<Record<string, string>>;
  readonly service: string;
  /** How many of all traces are recorded, from 0 to 1. */
  readonly share: number;
}

/** Null: nothing is recorded, and nothing of what records is loaded. */
let recorder: Recorder | null = null;

/**
 * Records what this process does from now on.
 * @param onTrouble told at most once a minute that traces do not arrive
 * @returns ends it, after what waits was handed over
 */
export async function startTracing(
  config: TracingConfig,
  version: string,
  onTrouble: (reason: string) => void,
): Promise<() => Promise<void>> {
  // Loaded only here: whoever does not trace waits for none of it and keeps none of it in memory.
  const { openTelemetry } = await import('./open-telemetry.ts');
  const started = openTelemetry(config, version, onTrouble);
  recorder = started;
  return async () => {
    if (recorder === started) recorder = null;
    await started.stop();
  };
}

/** Begins a step whose end comes with an event; null where nothing is recorded. */
export function beginStep(step: Step, after: string | null = null): OpenStep | null {
  return recorder?.begin(step, after) ?? null;
}

/** Begins a step only below one that is under way: what a process does of itself every second is no trace. */
export function beginBelow(step: () => Step): OpenStep | null {
  return recorder?.under() === true ? recorder.begin(step(), null) : null;
}

/** Does the work as one step. */
export async function traced<T>(step: Step, work: () => Promise<T>, after: string | null = null): Promise<T> {
  const open = beginStep(step, after);
  if (open === null) return work();
  try {
    const result = await open.within(work);
    open.end();
    return result;
  } catch (error) {
    open.end({ failure: failureName(error) });
    throw error;
  }
}

/** The step that is under way, to be continued elsewhere; null: none is. */
export const traceHere = (): string | null => recorder?.here() ?? null;

/** What an error is called: what it says may hold what somebody typed. */
export const failureName = (error: unknown): string => (error instanceof Error ? error.name : 'Error');
