import { parseArgs } from 'node:util';
import { PabulibReader, type BudgetElection } from '#ranking';
import { readLines } from './read-lines.ts';
import { runCommand } from './run-command.ts';
import { selectProjects, type ProjectSelection } from './select-projects.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { shortened, textTable } from './text-table.ts';
import { oneOf, UsageError } from './usage-error.ts';

const usage = `gnlc select FILE.pb --rule mes|phragmen|pav [options]

  FILE.pb             Pabulib: META, PROJECTS, VOTES
  --rule RULE         mes: method of equal shares; phragmen: sequential, ends at the first project that does
                      not fit; pav: exact up to 20 projects, beyond sequential by score per cost
  --json              prints JSON

Equal shares:
  --completion HOW    add1 (default: one more unit of money per voter until the budget would be exceeded), none
  --exhaustive        end Add1 as soon as no further project fits
  --fill HOW          phragmen or votes: spend what is left
  --utility WORTH     cost (default) or cardinality
`;

/** `gnlc select`: budgeted selection of projects; gives the exit code. */
export async function selectCommand(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  if (argv.includes('--help')) {
    terminal.out(usage);
    return 0;
  }
  let file = '';
  return runCommand(
    terminal,
    usage,
    () => file,
    async () => {
      const { values, positionals } = parseArgs({
        args: [...argv],
        allowPositionals: true,
        options: {
          rule: { type: 'string' },
          completion: { type: 'string', default: 'add1' },
          exhaustive: { type: 'boolean', default: false },
          fill: { type: 'string' },
          utility: { type: 'string', default: 'cost' },
          json: { type: 'boolean', default: false },
        },
      });
      if (positionals.length !== 1) throw new UsageError('gnlc select needs one file');
      if (values.rule === undefined) throw new UsageError('gnlc select needs --rule');
      file = positionals[0]!;
      const rule = oneOf('rule', values.rule, ['mes', 'phragmen', 'pav']);
      const options = {
        completion: oneOf('completion', values.completion, ['add1', 'none']),
        exhaustive: values.exhaustive,
        utility: oneOf('utility', values.utility, ['cost', 'cardinality']),
        ...(values.fill !== undefined && { fill: oneOf('fill', values.fill, ['phragmen', 'votes']) }),
      };
      const reader = new PabulibReader();
      await readLines(file, (line) => reader.push(line));
      reader.end();
      const election = reader.election();
      const type = election.meta['vote_type'] ?? 'approval';
      if (type !== 'approval') terminal.err(`${file}: votes of type ${type} are read as approvals\n`);
      const selection = selectProjects(election, rule, options);
      terminal.out(values.json ? `${JSON.stringify(selection)}\n` : asText(selection, election));
    },
  );
}

function asText(selection: ProjectSelection, { projects, groups }: BudgetElection): string {
  const rows = selection.order.map((id, k) => {
    const at = projects.findIndex((project) => project.id === id);
    const votes = groups.reduce((sum, { weight, approves }) => sum + (approves.includes(at) ? weight : 0), 0);
    const { name, cost } = projects[at]!;
    return [String(k + 1), id, shortened(name, 50), String(cost), String(votes)];
  });
  const { rule, method, winners, totalCost, budget, voters, excluded, perVoter, optima } = selection;
  return [
    textTable([['#', 'Project', 'Name', 'Cost', 'Votes'], ...rows], [0, 3, 4]),
    `\n${winners.length} of ${projects.length} projects for ${totalCost} of ${budget}; rule ${rule} (${method})\n`,
    `${voters} voters, ${(100 * excluded).toFixed(1)} % without any of their projects\n`,
    perVoter === undefined ? '' : `${perVoter} per voter\n`,
    optima !== undefined && optima > 1 ? `${optima} selections are equally good; this is the first\n` : '',
  ].join('');
}
