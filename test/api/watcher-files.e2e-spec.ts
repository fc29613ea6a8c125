import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#config';
import { ServiceUnderTest } from './service-under-test.ts';

interface Panel {
  readonly type: string;
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}

const read = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');
const { panels } = JSON.parse(read('deploy/grafana-dashboard.json')) as { panels: readonly Panel[] };
const shown = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
const alerts = [...read('deploy/prometheus-rules.yml').matchAll(/^ +expr: (.+)$/gm)].map(
  ([, expr = '']) => expr,
);

/** Metrics that an expression asks for, with the labels by which it chooses among their values. */
const asked = (expr: string): readonly { readonly name: string; readonly labels: readonly string[] }[] =>
  [...expr.matchAll(/\b((?:gnlc|process|nodejs)_\w+)(?:\{([^}]*)\})?/g)].map(
    ([, name = '', chosen = '']) => ({
      name,
      // A watcher adds these itself.
      labels: [...chosen.matchAll(/(\w+)(?:=|!)/g)].flatMap(([, label = '']) =>
        label === 'job' ? [] : [label],
      ),
    }),
  );

describe('what a watcher is given', () => {
  let figures = '';

  beforeAll(async () => {
    const service = await ServiceUnderTest.start();
    await service.visitor().get('/health/live');
    figures = await (await fetch(`${service.url}/metrics`)).text();
    await service.stop();
  });

  test('asks for no figure and no label that the service does not give', () => {
    const given = new Set(
      [...figures.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', kind]) =>
        kind === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => name + end) : [name],
      ),
    );
    expect(given.size).toBeGreaterThan(15);
    const wanted = [...shown, ...alerts].flatMap(asked);
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter(({ name }) => !given.has(name))).toEqual([]);
    const hasLabel = (name: string, label: string): boolean =>
      new RegExp(`^${name}\\{[^}]*\\b${label}="`, 'm').test(figures);
    expect(wanted.filter(({ name, labels }) => labels.some((label) => !hasLabel(name, label)))).toEqual([]);
  });

  test('leaves no figure out, and every panel shows something', () => {
    const named = new Set(shown.flatMap(asked).map(({ name }) => name.replace(/_(bucket|sum|count)$/, '')));
    const given = [...figures.matchAll(/^# TYPE (\S+) /gm)].map(([, name = '']) => name);
    expect(given.filter((name) => !named.has(name))).toEqual([]);
    expect(panels.filter(({ type, targets = [] }) => type !== 'row' && targets.length === 0)).toEqual([]);
  });

  test('has an alert for every figure that docs/operations.md calls red', () => {
    const [, table = ''] = /\| figure \| red when \|\n([^]*?)\n\n/.exec(read('docs/operations.md')) ?? [];
    const red = [...table.matchAll(/`(gnlc_\w+)/g)].map(([, name = '']) => name);
    expect(red.length).toBeGreaterThan(8);
    expect(red.filter((name) => !alerts.some((expr) => expr.includes(name)))).toEqual([]);
  });
});
