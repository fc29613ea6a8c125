// Puts a vote in the hall under load on one machine, phones and service and PostgreSQL on the same cores: prints a table,
// writes out/bench/assembly.json.
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { ledgerProblems } from '#assembly';
import { reportFigures, sayFigure } from '../bench/figures.mjs';
import { assemblyWorld } from './assembly-world.mjs';
import { ServiceOnItsOwn } from './service-on-its-own.mjs';

const streams = 700;
const voting = { seats: 200, within: 5000, dropped: 0.3, twice: 0.2, secondTab: 0.1 };
/** Milliseconds after which a phone without an answer sends again. */
const retry = { after: 300, jitter: 30 };
const rush = 2000;
const choices = ['yes', 'no', 'abstain'];

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];

/** One press of a button; sends until an answer gets through. What it takes counts from the press. */
async function press({ client, seat }, poll, choice, { dropped, twice }) {
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
function listen(url, assembly) {
  return new Promise((resolve, reject) => {
    const heard = { events: 0, bytes: 0, close: () => asked.destroy() };
    const asked = request(`${url}/api/assemblies/${assembly}/events`, { agent: false }, (answer) => {
      answer.on('data', (chunk) => {
        heard.bytes += chunk.length;
        heard.events += chunk.toString().split('event: assembly').length - 1;
      });
      answer.on('error', () => undefined);
      resolve(heard);
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function openPoll({ coordinator, assembly }) {
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
async function reckon({ coordinator, assembly }, poll, presses) {
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

const service = await ServiceOnItsOwn.start();
const figures = [];
const figure = (name, value, unit, target, better = 'lower') => {
  figures.push({ name, value, unit, target, better });
  sayFigure(figures.at(-1));
};
const tellSoundness = (name, { missing, tooMany, problems }) => {
  figure(`${name}: receipts that are missing or differ`, missing, '', 0);
  figure(`${name}: ballots counted twice`, tooMany, '', 0);
  figure(`${name}: faults of the chain`, problems, '', 0);
};

try {
  const world = await assemblyWorld(service, rush);
  const { 0: fsync } = await service.system((store) => store.manager.query('SHOW fsync'));
  if (fsync.fsync !== 'on')
    throw new Error('PostgreSQL does not wait for the disk: the figures would be worth nothing');

  // Node compiles what is asked often, and a hall rehearses first.
  const first = await openPoll(world);
  await Promise.all(
    world.voters.slice(0, 400).map((voter) => press(voter, first, 'yes', { dropped: 0, twice: false })),
  );
  await world.coordinator.ask('POST', `/polls/${first}/close`);

  const listening = [];
  for (let place = 0; place < streams; place += 50)
    listening.push(
      ...(await Promise.all(Array.from({ length: 50 }, () => listen(service.url, world.assembly.id)))),
    );
  const poll = await openPoll(world);
  await sleep(1000);
  const spent = service.processorTime();
  const before = listening[0].events;
  const began = performance.now();
  const presses = await Promise.all(
    world.voters.slice(0, voting.seats).flatMap((voter, place) => {
      const tab = async (choice) => {
        await sleep(Math.random() * voting.within);
        return press(voter, poll, choice, { dropped: voting.dropped, twice: Math.random() < voting.twice });
      };
      const own = tab(choices[place % 3]);
      return Math.random() < voting.secondTab ? [own, tab(choices[(place + 1) % 3])] : [own];
    }),
  );
  const span = (performance.now() - began) / 1000;
  const name = `${streams} streams, ${voting.seats} seats in ${voting.within / 1000} s`;
  const processor = (service.processorTime() - spent) / (span * 10);
  const hall = await reckon(world, poll, presses);
  const times = presses.map(({ took }) => took);
  figure(`${name}: press to receipt, median`, quantile(times, 0.5), 'ms', null);
  figure(`${name}: press to receipt, 99th percentile`, quantile(times, 0.99), 'ms', 1000);
  tellSoundness(name, hall);
  figure(`${name}: events a second to each stream`, (listening[0].events - before) / span, '1/s', 4);
  figure(`${name}: service and database, share of a core`, processor, '%', null);
  for (const { close } of listening) close();

  const rushed = await openPoll(world);
  await sleep(1000);
  const start = performance.now();
  const all = await Promise.all(
    world.voters.map((voter, place) =>
      press(voter, rushed, choices[place % 3], { dropped: 0, twice: false }),
    ),
  );
  figure(`${rush} voters at once: all have their receipt`, (performance.now() - start) / 1000, 's', 4);
  tellSoundness(`${rush} voters at once`, await reckon(world, rushed, all));
} finally {
  await service.stop();
}
reportFigures('assembly', figures);
process.exit(0);
