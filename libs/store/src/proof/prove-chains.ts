import type pg from 'pg';
import { ledgerProblems } from '#assembly';
import { AuditChain, auditLine, emptyAuditChain } from '#members';
import type { AuditHead } from '#members';
import { auditEntry, entryColumns } from '../audit/audit-row.ts';
import type { AuditRow } from '../audit/audit-row.ts';
import type { ProvenKind, RecordProof } from './record-proof.ts';
import { rowsInTurn } from './rows-in-turn.ts';

const most = 10;

/** Recounts every ledger from its lines, and holds its end against the head that the next line would follow. */
export async function proveLedgers(
  client: pg.ClientBase,
): Promise<{ readonly kind: ProvenKind; readonly heads: RecordProof['ledgers'] }> {
  const wrong: string[] = [];
  const { rows: heads } = await client.query<RecordProof['ledgers'][number]>(
    `SELECT assembly_id::text AS assembly, number, hash FROM ledger_head ORDER BY assembly_id`,
  );
  for (const { assembly, number, hash } of heads) {
    const { rows } = await client.query<{ line: string }>(
      'SELECT line FROM ledger_entry WHERE assembly_id = $1 ORDER BY number',
      [assembly],
    );
    const [problem] = ledgerProblems(rows.map(({ line }) => line));
    if (problem) wrong.push(`${assembly} line ${problem.line} ${problem.code}`);
    const last = rows.at(-1);
    const end = last ? (JSON.parse(last.line) as { hash: string }).hash : null;
    if (rows.length !== number || (end !== null && end !== hash)) wrong.push(`${assembly} head-differs`);
  }
  return { kind: { kind: 'ledgers', count: heads.length, wrong: wrong.slice(0, most) }, heads };
}

type Sealed = AuditRow & { readonly number: number; readonly hash: string };

/** Seals the log of who did what anew, entry by entry. */
export async function proveAudit(
  client: pg.ClientBase,
): Promise<{ readonly kind: ProvenKind; readonly head: AuditHead }> {
  const chain = new AuditChain();
  let previous = emptyAuditChain.hash;
  let count = 0;
  const sealed = rowsInTurn<Sealed>(
    client,
    `SELECT ${entryColumns}, s.number, s.hash FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id ORDER BY s.number`,
  );
  for await (const row of sealed) {
    const { number, hash } = row;
    chain.push(auditLine({ number, previous, entry: auditEntry(row), hash }, null));
    previous = hash;
    count += 1;
  }
  const wrong = chain.problems.slice(0, most).map(({ line, code }) => `line ${line} ${code}`);
  return { kind: { kind: 'audit', count, wrong }, head: chain.head };
}
