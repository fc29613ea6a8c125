import { setTimeout as sleep } from 'node:timers/promises';
import { ledgerProblems } from '#assembly';
import { sha256Hex, canonicalJson } from '#canonical';

/** Milliseconds in which every run that was asked for must be over once the storm is. */
const patience = 120_000;

/** Holds all that was acknowledged against what is there. Every number must be 0 but the first three. */
export async function verdictOf(world) {
  const { installation, receipts, saves, runs } = world;
  const states = await whenOver(installation, runs);
  const seen = await installation.system(async ({ manager }) => ({
    answers: await manager.query(
      `SELECT city_id AS city, question_id AS question, revision, value
       FROM answer_revision a JOIN response r ON r.id = a.response_id WHERE r.round_id = 'load-0'`,
    ),
    runs: await manager.query(
      `SELECT id, state, failure, report_hash, encode(sha256(convert_to(report, 'UTF8')), 'hex') AS counted FROM run WHERE id = ANY ($1)`,
      [runs],
    ),
    twice: await manager.query(
      `SELECT response_id, question_id, revision FROM answer_revision GROUP BY 1, 2, 3 HAVING count(*) > 1`,
    ),
  }));
  const answers = new Map(
    seen.answers.map(({ city, question, revision, value }) => [
      `${city} ${question} ${revision}`,
      sha256Hex(canonicalJson(value)),
    ]),
  );
  const lostSaves = saves.filter(
    ({ city, question, revision, value }) =>
      answers.get(`${city} ${question} ${revision}`) !== sha256Hex(canonicalJson(value)),
  );
  const lines = await ledgerOf(world);
  const entries = lines.map((line) => JSON.parse(line));
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const lostBallots = receipts.filter(({ number, hash, nonce }) => {
    const entry = byNumber.get(number);
    return entry?.hash !== hash || entry.event.nonce !== nonce;
  });
  const nonces = entries.flatMap(({ event }) => (event.type === 'ballot' ? [event.nonce] : []));
  const hashes = new Set(seen.runs.map(({ report_hash: hash }) => hash));
  return {
    saves: saves.length,
    ballots: receipts.length,
    runs: runs.length,
    lostSaves: lostSaves.length,
    lostBallots: lostBallots.length,
    savedTwice: seen.twice.length,
    countedTwice: nonces.length - new Set(nonces).size,
    ledgerFaults: ledgerProblems(lines).length,
    runsNotDone: states.filter(({ state }) => state !== 'done').length,
    runsThatDiffer:
      seen.runs.filter(({ report_hash: hash, counted }) => hash !== counted).length +
      Math.max(0, hashes.size - 1),
    refusals: world.refusals.length,
    why: [
      ...world.refusals.slice(0, 3),
      ...states
        .filter(({ state }) => state !== 'done')
        .slice(0, 3)
        .map((run) => JSON.stringify(run)),
    ],
  };
}

async function whenOver(installation, runs) {
  for (let waited = 0; ; waited += 250) {
    const states = await installation.system(({ manager }) =>
      manager.query(`SELECT id, state, failure, progress FROM run WHERE id = ANY ($1)`, [runs]),
    );
    const over = states.every(({ state }) => state === 'done' || state === 'failed' || state === 'cancelled');
    if (over || waited > patience) return states;
    await sleep(250);
  }
}

async function ledgerOf({ coordinator, assembly, poll }) {
  await coordinator.ask('POST', `/polls/${poll}/close`);
  const { url, headers } = coordinator;
  const answer = await fetch(`${url}/api/assemblies/${assembly}/ledger.ndjson`, { headers });
  return (await answer.text()).trimEnd().split('\n');
}
