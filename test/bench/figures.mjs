import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** A number as the tables show it. */
export function shown(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Says a figure as soon as it is there: a bench takes minutes. */
export function sayFigure({ name, value, unit }) {
  process.stderr.write(`${name}: ${shown(value)} ${unit}\n`);
}

/** Figures with their targets as a Markdown table; `better` is `lower` or `higher`. */
export function figureTable(figures) {
  const rows = figures.map(({ name, value, unit, target, better }) => {
    if (target === null) return [name, shown(value), unit, '', '', ''];
    const met = better === 'lower' ? value <= target : value >= target;
    return [
      name,
      shown(value),
      unit,
      `${better === 'lower' ? '≤' : '≥'} ${target}`,
      target === 0 ? '' : (value / target).toFixed(2),
      met ? 'met' : 'missed',
    ];
  });
  const head = ['figure', 'median', 'unit', 'target', 'ratio', ''];
  const line = (row) => `| ${row.join(' | ')} |`;
  return [head, ['---', '---:', '---', '---:', '---:', '---'], ...rows].map(line).join('\n');
}

/** Writes figures to out/bench/NAME.json and prints them with what they were measured on. */
export function reportFigures(name, figures, after = '') {
  mkdirSync('out/bench', { recursive: true });
  writeFileSync(`out/bench/${name}.json`, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load average ${loadavg()[0].toFixed(1)}\n\n${figureTable(figures)}\n${after}`,
  );
}
