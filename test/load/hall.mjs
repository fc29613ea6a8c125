import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { ledgerProblems } from '#assembly';

/** Milliseconds after which a phone without an answer sends again. */
const retry = { after: 300, jitter: 30 };

/** The value that this share of all does not exceed. */
export const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];

/** One press of a button; sends until an answer gets through. What it takes counts from the press. */
export async function press({ client, seat }, poll, choice, { dropped, twice }) {
  const body = { seat, choice, nonce: randomUUID() };
  const pressed = performance.now();
  const answers = [];
  for (;;) {
    const sent = Array.from({ length: twice ? 2 : 1 }, () =>
      client.send('POST', `/polls/${poll}/ballots`, body),
    );
    const got = await Promise.all(sent);
    answers.push(...got);
    if (Math.random() >= dropped) break;
    await sleep(retry.after + Math.random() * retry.jitter);
  }
  return { nonce: body.nonce, answers, took: performance.now() - pressed };
}

/** A screen or a phone that listens; counts what it hears. */
export function listen(url, assembly) {
  return new Promise((resolve, reject) => {
    const heard = { events: 0, bytes: 0, ended: false, close: () => asked.destroy() };
    const asked = request(`${url}/api/assemblies/${assembly}/events`, { agent: false }, (answer) => {
      answer.on('data', (chunk) => {
        heard.bytes += chunk.length;
        heard.events += chunk.toString().split('event: assembly').length - 1;
      });
      answer.on('error', () => undefined);
      answer.on('close', () => (heard.ended = true));
      resolve(heard);
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Puts the last item to a rehearsed vote; gives the poll. */
export async function openPoll({ coordinator, assembly }) {
  const { id } = await coordinator.ask(
    'POST',
    `/assemblies/${assembly.id}/items/${assembly.items.at(-1).id}/polls`,
    {
      rehearsal: true,
      contestSeconds: 0,
    },
  );
  return id;
}

/** Closes the poll and compares every receipt with the ledger: how many are missing, how many ballots are too many. */
export async function reckon({ coordinator, assembly }, poll, presses) {
  const { named } = await coordinator.ask('POST', `/polls/${poll}/close`);
  const lines = (await ledgerOf(coordinator, assembly.id)).trimEnd().split('\n');
  const ballots = lines
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event.type === 'ballot' && event.poll === poll);
  const byNonce = new Map(ballots.map((entry) => [entry.event.nonce, entry]));
  let missing = 0;
  for (const { nonce, answers } of presses) {
    const entry = byNonce.get(nonce);
    const same = answers.every(
      ({ status, body }) => status === 201 && body.number === entry?.number && body.hash === entry?.hash,
    );
    if (!same) missing += 1;
  }
  return {
    missing,
    tooMany: ballots.length - presses.length + (named.length - new Set(named.map(({ seat }) => seat)).size),
    problems: ledgerProblems(lines).length,
    counted: named.length,
  };
}

function ledgerOf({ url, headers, agent }, assembly) {
  return new Promise((resolve, reject) => {
    request(`${url}/api/assemblies/${assembly}/ledger.ndjson`, { agent, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    })
      .on('error', reject)
      .end();
  });
}
