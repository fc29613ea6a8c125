export { beginBelow, beginStep, failureName, startTracing, traced, traceHere } from './tracing.ts';
export type { TracingConfig } from './tracing.ts';
export type { OpenStep, Step } from './step.ts';
