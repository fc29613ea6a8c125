import type pg from 'pg';
import type { ProvenKind, RecordKind } from './record-proof.ts';

/** Texts that are kept as they were hashed: the database itself recomputes them. `$` stands for the column of the text. */
const sha256OfText = `encode(sha256(convert_to($, 'UTF8')), 'hex')`;
const sha256OfBytes = `encode(sha256($), 'hex')`;

interface Kept {
  readonly kind: RecordKind;
  readonly table: string;
  readonly id: string;
  readonly body: string;
  readonly hash: string;
  readonly sha256: string;
  /** Rows that have a hash and, still, what it stands for. */
  readonly where: string;
}

const texts: readonly Kept[] = (
  [
    ['rolls', 'frozen_roll', 'id::text', 'document', 'hash', 'true'],
    ['settings', 'round_settings', `round_id || ' ' || version`, 'document', 'hash', 'true'],
    ['runs', 'run', 'id::text', 'report', 'report_hash', 'report_hash IS NOT NULL'],
    ['decisions', 'decision', 'id::text', 'merged_report', 'merged_hash', 'merged_hash IS NOT NULL'],
    ['plan-inputs', 'plan_input', 'plan_id::text', 'document', 'hash', 'true'],
    ['plan-versions', 'plan_version', `plan_id || ' ' || version`, 'document', 'hash', 'true'],
  ] as const
).map(([kind, table, id, body, hash, where]) => ({
  kind,
  table,
  id,
  body,
  hash,
  where,
  sha256: sha256OfText,
}));

/** Files that were taken back keep name and hash; their bytes are gone. */
const files: readonly Kept[] = (
  [
    ['uploads', 'upload'],
    ['mandates', 'mandate'],
  ] as const
).map(([kind, table]) => ({
  kind,
  table,
  id: 'id::text',
  body: 'content',
  hash: 'sha256',
  where: 'content IS NOT NULL',
  sha256: sha256OfBytes,
}));

/** Recomputes every text and file that lies in the database as it was hashed. */
export async function proveTexts(client: pg.ClientBase): Promise<readonly ProvenKind[]> {
  const proven: ProvenKind[] = [];
  for (const { kind, table, id, body, hash, where, sha256 } of [...texts, ...files]) {
    const { rows } = await client.query<{ count: number; wrong: readonly string[] }>(
      `SELECT count(*)::integer AS count,
              coalesce((array_agg(${id}) FILTER (WHERE ${hash} IS DISTINCT FROM ${sha256.replace('$', body)}))[1:10], '{}') AS wrong
       FROM ${table} WHERE ${where}`,
    );
    for (const { count, wrong } of rows) proven.push({ kind, count, wrong });
  }
  return proven;
}
