import {
  context,
  diag,
  DiagLogLevel,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { Attributes, Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import {
  ATTR_DB_COLLECTION_NAME,
  ATTR_DB_OPERATION_NAME,
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_SERVICE_NAME,
  ATTR_SERVICE_VERSION,
} from '@opentelemetry/semantic-conventions';
import type { OpenStep, Outcome, Recorder, Step } from './step.ts';
import type { TracingConfig } from './tracing.ts';

/** Milliseconds that a receiver has to take what it is sent; a service that stops waits no longer. */
const patience = 3_000;
/** Milliseconds between two words about traces that do not arrive. */
const quietFor = 60_000;
/** The one field of W3C Trace Context that is carried. */
const carried = 'traceparent';

/** Records steps as spans of OpenTelemetry and hands them over as OTLP over HTTP, in batches. */
export function openTelemetry(
  { endpoint, headers, service, share }: TracingConfig,
  version: string,
  onTrouble: (reason: string) => void,
): Recorder {
  tellTrouble(onTrouble);
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    headers: { ...headers },
    timeoutMillis: patience,
  });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: service, [ATTR_SERVICE_VERSION]: version }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  // Brings the context that follows the work, and the words in which a trace is carried on.
  provider.register();
  const tracer = provider.getTracer('gnlc');
  return {
    begin(step, after) {
      const around =
        after === null ? context.active() : propagation.extract(context.active(), { [carried]: after });
      const { name, kind, attributes } = spanOf(step);
      return openStep(tracer.startSpan(name, { kind, attributes }, around), around);
    },
    under: () => trace.getActiveSpan()?.isRecording() === true,
    here() {
      const fields: Record<string, string> = {};
      propagation.inject(context.active(), fields);
      return fields[carried] ?? null;
    },
    stop: () => provider.shutdown().catch((error: unknown) => onTrouble(String(error))),
  };
}

function openStep(span: Span, around: ReturnType<typeof context.active>): OpenStep {
  const below = trace.setSpan(around, span);
  return {
    within: (work) => context.with(below, work),
    end({ status, failure }: Outcome = {}) {
      if (status !== undefined) span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, status);
      const fault = failure ?? (status !== undefined && status >= 500 ? String(status) : undefined);
      if (fault !== undefined)
        span.setAttribute(ATTR_ERROR_TYPE, fault).setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** A step in the words of the semantic conventions. */
function spanOf(step: Step): {
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes: Attributes;
} {
  switch (step.kind) {
    case 'request':
      return {
        name: step.route === null ? step.method : `${step.method} ${step.route}`,
        kind: SpanKind.SERVER,
        attributes: {
          [ATTR_HTTP_REQUEST_METHOD]: step.method,
          ...(step.route !== null && { [ATTR_HTTP_ROUTE]: step.route }),
          'gnlc.request.id': step.id,
        },
      };
    case 'job':
      return {
        name: `process ${step.name}`,
        kind: SpanKind.CONSUMER,
        attributes: {
          'messaging.system': 'bullmq',
          'messaging.operation.type': 'process',
          'messaging.destination.name': step.queue,
          'messaging.message.id': step.id,
          'gnlc.job.name': step.name,
          'gnlc.job.attempt': step.attempt,
        },
      };
    case 'statement':
      return {
        name: step.table === null ? step.operation : `${step.operation} ${step.table}`,
        kind: SpanKind.CLIENT,
        attributes: {
          [ATTR_DB_SYSTEM_NAME]: 'postgresql',
          [ATTR_DB_OPERATION_NAME]: step.operation,
          ...(step.table !== null && { [ATTR_DB_COLLECTION_NAME]: step.table }),
        },
      };
    case 'mail':
      return { name: 'send mail', kind: SpanKind.CLIENT, attributes: { 'network.protocol.name': 'smtp' } };
  }
}

/** A receiver that is away is told of, now and then; it keeps nobody from anything. */
function tellTrouble(onTrouble: (reason: string) => void): void {
  let toldAt = -Infinity;
  const tell = (reason: string): void => {
    if (performance.now() - toldAt < quietFor) return;
    toldAt = performance.now();
    onTrouble(reason);
  };
  const nothing = (): void => undefined;
  diag.setLogger(
    { error: tell, warn: nothing, info: nothing, debug: nothing, verbose: nothing },
    { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true },
  );
}
