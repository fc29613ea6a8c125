/** One figure with its labels. */
export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
  /** Ends the name, as the parts of a histogram do. */
  readonly suffix?: string;
}

/** What is measured under one name. */
export interface Metric {
  readonly name: string;
  readonly kind: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly samples: readonly Sample[];
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/** Metrics in the text format 0.0.4, which Prometheus and everything like it reads. */
export function metricsText(metrics: readonly Metric[]): string {
  return metrics
    .flatMap(({ name, kind, help, samples }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${kind}`,
      ...samples.map(({ labels = {}, value, suffix = '' }) => {
        const named = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
        return `${name}${suffix}${named.length > 0 ? `{${named.join(',')}}` : ''} ${value}`;
      }),
    ])
    .map((line) => `${line}\n`)
    .join('');
}
