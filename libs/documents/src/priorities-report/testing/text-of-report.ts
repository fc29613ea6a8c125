import type { ReportBlock, ReportCell, ReportDocument } from '../report-document.ts';

/** The report as plain text: every word of every part, one after the other, as a golden file holds it. */
export function textOfReport(report: ReportDocument): string {
  const { network, title, subtitle, state, edition, simulated, simulatedNote, areas, facts, foot } = report;
  return [
    `${report.language}, ${report.rightToLeft ? 'right to left' : 'left to right'}`,
    ...[network, title, subtitle, state, edition, simulated, simulatedNote].filter((line) => line !== null),
    ...(areas === null ? [] : [areas.title, ...areas.areas.map(({ name }) => `- ${name}`)]),
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    foot,
    ...report.chapters.flatMap((chapter) => ['', `# ${chapter.title}`, ...chapter.blocks.flatMap(linesOf)]),
    '',
  ].join('\n');
}

function linesOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', `## ${block.text}`];
    case 'text':
      return [block.text];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'note':
      return [`> ${block.title}: ${block.text}`];
    case 'figures':
      return block.figures.map(({ value, label }) => `* ${value} ${label}`);
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'terms':
      return block.terms.map(({ term, text }) => `${term}: ${text}`);
    case 'code':
      return block.lines.map((line) => `    ${line}`);
    case 'table':
      return [
        ...captioned('Table', block),
        `| ${block.columns.map(({ head }) => head).join(' | ')} |`,
        ...block.rows.map((row) => `| ${row.map(wordsOf).join(' | ')} |`),
      ];
    case 'figure':
      return [...captioned('Figure', block), `[${block.alt}]`];
  }
}

function captioned(
  kind: string,
  { title, note, legend }: Extract<ReportBlock, { kind: 'table' | 'figure' }>,
): readonly string[] {
  return [
    '',
    `${kind}: ${title}`,
    ...(note === null ? [] : [note]),
    ...(legend.length === 0 ? [] : [legend.map(({ tone, text }) => `${tone} = ${text}`).join('; ')]),
  ];
}

function wordsOf(cell: ReportCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
