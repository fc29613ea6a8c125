import { ApiProblem } from './api-problem.ts';

/** The lines of a session's ledger after an entry, as far as they are shown. Throws ApiProblem. */
export async function readLedgerLines(assembly: string, after: number): Promise<readonly string[]> {
  const answer = await fetch(`/api/assemblies/${assembly}/ledger.ndjson?after=${after}`, {
    credentials: 'same-origin',
  }).catch(() => null);
  if (answer === null) throw new ApiProblem(0, 'offline', '');
  if (!answer.ok) throw new ApiProblem(answer.status, 'unknown', '');
  return (await answer.text()).split('\n').filter((line) => line !== '');
}
