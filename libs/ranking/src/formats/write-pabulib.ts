import type { BudgetElection } from './pabulib-reader.ts';

const field = (text: string): string =>
  /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text.replace(/\r/g, ' ');

/** The election as a Pabulib file of approvals; voters get numbers as ids. */
export function writePabulib({ meta, budget, projects, voters, groups }: BudgetElection): string {
  const said: Readonly<Record<string, string>> = {
    ...meta,
    budget: String(budget),
    num_projects: String(projects.length),
    num_votes: String(voters),
    vote_type: 'approval',
  };
  const votes = groups.flatMap(({ weight, approves }) =>
    Array.from({ length: weight }, () => approves.map((i) => projects[i]!.id).join(',')),
  );
  return [
    'META',
    'key;value',
    ...Object.entries(said).map(([key, value]) => `${field(key)};${field(value)}`),
    'PROJECTS',
    'project_id;cost;name',
    ...projects.map(({ id, cost, name }) => `${field(id)};${cost};${field(name)}`),
    'VOTES',
    'voter_id;vote',
    ...votes.map((vote, k) => `${k + 1};${field(vote)}`),
    '',
  ].join('\n');
}
