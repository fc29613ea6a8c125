import { inflateRawSync } from 'node:zlib';
import type pg from 'pg';
import { canonicalJson, sha256Hex } from '#canonical';
import { freezeProfile } from '#ranking';
import type { PackedHead, Profile } from '#ranking';
import { submissionHash } from '#survey';
import type { Answers, Round } from '#survey';
import type { ProvenKind } from './record-proof.ts';
import { rowsInTurn } from './rows-in-turn.ts';

interface Submitted {
  readonly id: string;
  readonly round: string;
  readonly city: string;
  readonly questionnaire: Round['questionnaire'];
  readonly answers: string;
  readonly hash: string;
  readonly paper: string | null;
}

interface Frozen {
  readonly hash: string;
  readonly document: string | null;
  readonly head: PackedHead | null;
}

const most = 10;

/** Recomputes what each city has signed from its answers, its round and, where it was on paper, the scan. */
export async function proveSubmissions(client: pg.ClientBase): Promise<ProvenKind> {
  const wrong: string[] = [];
  let count = 0;
  const submitted = rowsInTurn<Submitted>(
    client,
    `SELECT s.response_id || ' ' || s.number AS id, r.round_id AS round, r.city_id AS city, s.answers, s.hash,
            jsonb_build_object('id', o.questionnaire_id, 'version', s.questionnaire_version) AS questionnaire, u.sha256 AS paper
     FROM submission s JOIN response r ON r.id = s.response_id JOIN round o ON o.id = r.round_id
       LEFT JOIN submission_paper p ON p.response_id = s.response_id AND p.number = s.number
       LEFT JOIN upload u ON u.id = p.upload_id`,
  );
  for await (const { id, round, city, questionnaire, answers, hash, paper } of submitted) {
    count += 1;
    const contents = { round, city, questionnaire, answers: JSON.parse(answers) as Answers };
    if (hash !== submissionHash(paper === null ? contents : { ...contents, paper })) wrong.push(id);
  }
  return { kind: 'submissions', count, wrong: wrong.slice(0, most) };
}

/** Freezes every profile that is one text anew, and holds the shards of the others against their head. */
export async function proveProfiles(client: pg.ClientBase): Promise<ProvenKind> {
  const wrong: string[] = [];
  const { rows: hashes } = await client.query<{ hash: string }>('SELECT hash FROM profile ORDER BY hash');
  for (const { hash } of hashes) {
    const { rows } = await client.query<Frozen>('SELECT hash, document, head FROM profile WHERE hash = $1', [
      hash,
    ]);
    const [profile] = rows;
    if (!profile || !(await holds(client, profile))) wrong.push(hash);
  }
  return { kind: 'profiles', count: hashes.length, wrong: wrong.slice(0, most) };
}

async function holds(client: pg.ClientBase, { hash, document, head }: Frozen): Promise<boolean> {
  if (document !== null) return freezeProfile(JSON.parse(document) as Profile).hash === hash;
  if (head === null || head.hash !== hash) return false;
  const { root, ...rest } = head;
  if (sha256Hex(canonicalJson(rest)) !== root) return false;
  for (const [number, shard] of head.shards.entries()) {
    const { rows } = await client.query<{ bytes: Buffer }>(
      'SELECT bytes FROM profile_shard WHERE profile_hash = $1 AND number = $2',
      [hash, number],
    );
    if (!rows[0] || sha256Hex(inflated(rows[0].bytes)) !== shard.hash) return false;
  }
  return true;
}

function inflated(kept: Buffer): Uint8Array {
  try {
    return inflateRawSync(kept);
  } catch {
    return kept;
  }
}
