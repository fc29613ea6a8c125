import type { PaperBlock, PaperCell, PaperDocument } from '../paper-document.ts';

/** The document as plain text: every word of every part, one after the other, as a golden file holds it. */
export function textOfDocument(document: PaperDocument): string {
  const { network, title, subtitle, state, edition, simulated, simulatedNote, unreviewed } = document;
  const { areas, figures, facts, foot, fingerprint } = document;
  return [
    `${document.language}, ${document.rightToLeft ? 'right to left' : 'left to right'}`,
    ...[network, title, subtitle, state, edition, simulated, simulatedNote].filter((line) => line !== null),
    ...(areas === null ? [] : [areas.title, ...areas.areas.map(({ name }) => `- ${name}`)]),
    ...(unreviewed === null ? [] : [`${unreviewed.mark}: ${unreviewed.note}`]),
    ...figures.map(({ value, label }) => `* ${value} ${label}`),
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    foot,
    ...(fingerprint === null ? [] : [`${fingerprint.text} ${fingerprint.at}`]),
    ...document.chapters.flatMap(({ title: name, label, blocks }) => [
      '',
      `# ${label === undefined ? '' : `${label}: `}${name}`,
      ...blocks.flatMap(linesOf),
    ]),
    '',
  ].join('\n');
}

function linesOf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', `${block.minor === true ? '###' : '##'} ${block.text}`];
    case 'text':
      return [block.tone === 'gap' ? `! ${block.text}` : block.text];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'note':
      return [`> ${block.title}: ${block.text}`];
    case 'shares':
      return block.rows.map(({ label, text }) => `${label}: ${text}`);
    case 'break':
      return ['---'];
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
        `| ${block.columns.map(({ head, group }) => (group === undefined ? head : `${head} ${group}`)).join(' | ')} |`,
        ...block.rows.map((row) => `| ${row.map(wordsOf).join(' | ')} |`),
      ];
    case 'figure':
      return [...captioned('Figure', block), `[${block.alt}]`];
  }
}

function captioned(
  kind: string,
  { title, note, legend }: Extract<PaperBlock, { kind: 'table' | 'figure' }>,
): readonly string[] {
  return [
    '',
    `${kind}: ${title}`,
    ...(note === null ? [] : [note]),
    ...(legend.length === 0 ? [] : [legend.map(({ tone, text }) => `${tone} = ${text}`).join('; ')]),
  ];
}

function wordsOf(cell: PaperCell): string {
  if (typeof cell === 'string') return cell;
  const { text, names, under, bar } = cell;
  if (names !== undefined) return names.map(({ text: name, beside }) => `${name} (${beside})`).join(', ');
  return `${text}${under === undefined ? '' : ` (${under})`}${bar === undefined ? '' : '#'}`;
}
