// Puts the survey under load on one machine, client and service and PostgreSQL on the same cores: prints a table beside
// what LimeSurvey 6.4 did under the same rules, writes out/bench/survey.json.
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { reportFigures, sayFigure } from '../bench/figures.mjs';
import { editing } from './editing.mjs';
import { quantile } from './hall.mjs';
import { ServiceOnItsOwn } from './service-on-its-own.mjs';
import { eightAnswers, surveyWorld } from './survey-world.mjs';

const statement = {
  name: 'Ana Example',
  title: 'Head of education',
  date: new Date().toISOString().slice(0, 10),
};
/** Rounds whose cities answer in full, in which they edit, and in which prepared drafts are submitted. */
const rounds = { full: 30, edit: 1, submit: 6 };
/** Complete answers at once: enough to keep two cores busy. */
const writers = 12;
const editors = 200;
const submissions = { perSecond: 50, seconds: 30 };
const seconds = 30;
/** Seconds of the same load before anything is counted: Node compiles what is asked often, and a service runs for weeks. */
const warmUp = 30;

const roundAt = (place) => `load-${place}`;

/** Opens the form as a browser does: the round, then the city's draft. */
async function open(client, round, city) {
  await client.ask('GET', `/rounds/${round}`);
  await client.ask('GET', `/rounds/${round}/responses/${city}`);
}

async function answerInFull({ city, client }, round, from) {
  await open(client, round, city);
  const path = `/rounds/${round}/responses/${city}`;
  for (const [question, value] of eightAnswers(from))
    await client.ask('PUT', `${path}/answers/${question}`, { value, revision: 0 });
  await client.ask('POST', `${path}/submit`, { statement });
}

/** As many complete answers as two cores take in half a minute. */
async function fullAnswers(service, people) {
  const work = Array.from({ length: rounds.full }, (_, round) =>
    people.map((person) => ({ person, round: roundAt(round) })),
  ).flat();
  let next = 0;
  const failures = [];
  const writer = async (until) => {
    let done = 0;
    while (performance.now() < until && next < work.length) {
      const place = next++;
      const { person, round } = work[place];
      try {
        await answerInFull(person, round, place);
        done += 1;
      } catch (error) {
        failures.push(error.message);
      }
    }
    return done;
  };
  const all = async (span) => {
    const until = performance.now() + span * 1000;
    return (await Promise.all(Array.from({ length: writers }, () => writer(until)))).reduce((a, b) => a + b);
  };
  await all(warmUp);
  const [began, spent] = [performance.now(), service.processorTime()];
  const done = await all(seconds);
  const took = (performance.now() - began) / 1000;
  const processor = service.processorTime() - spent;
  if (failures.length > 0) process.stderr.write(`${failures.slice(0, 3).join('\n')}\n`);
  return { perSecond: done / took, processor: processor / done, done, failed: failures.length };
}

/** The last minutes before a deadline: prepared drafts, signed at a steady rate. */
async function submitting(people) {
  const drafts = Array.from({ length: rounds.submit }, (_, place) =>
    people.map((person) => ({ ...person, round: roundAt(rounds.full + rounds.edit + place) })),
  )
    .flat()
    .slice(0, submissions.perSecond * submissions.seconds);
  for (let place = 0; place < drafts.length; place += writers) {
    await Promise.all(
      drafts.slice(place, place + writers).map(async ({ city, client, round }, index) => {
        for (const [question, value] of eightAnswers(place + index).slice(0, 3))
          await client.ask('PUT', `/rounds/${round}/responses/${city}/answers/${question}`, {
            value,
            revision: 0,
          });
      }),
    );
  }
  const began = performance.now();
  const times = [];
  let failed = 0;
  await Promise.all(
    drafts.map(async ({ city, client, round }, place) => {
      const due = began + (place * 1000) / submissions.perSecond;
      await sleep(Math.max(0, due - performance.now()));
      const { status } = await client.send('POST', `/rounds/${round}/responses/${city}/submit`, {
        statement,
      });
      times.push(performance.now() - due);
      if (status >= 300) failed += 1;
    }),
  );
  return { times, failed, took: (performance.now() - began) / 1000 };
}

const service = await ServiceOnItsOwn.start();
const figures = [];
const figure = (name, value, unit, target, better) => {
  figures.push({ name, value, unit, target, better });
  sayFigure(figures.at(-1));
};
let full;
try {
  const { people } = await surveyWorld(service, rounds.full + rounds.edit + rounds.submit);
  const { [0]: fsync } = await service.system((store) => store.manager.query('SHOW fsync'));
  if (fsync.fsync !== 'on')
    throw new Error('PostgreSQL does not wait for the disk: the figures would be worth nothing');

  full = await fullAnswers(service, people);
  figure('complete answers per second', full.perSecond, '1/s', 60, 'higher');
  figure('processor time of service and database for a complete answer', full.processor, 'ms', 25, 'lower');
  figure('complete answers that failed', full.failed, '', 0, 'lower');

  const edits = await editing(
    people.slice(0, editors),
    roundAt(rounds.full),
    performance.now() + seconds * 1000,
  );
  if (edits.failures.length > 0) process.stderr.write(`${edits.failures.slice(0, 3).join('\n')}\n`);
  figure(`save by one of ${editors} editors, median`, quantile(edits.times, 0.5), 'ms', null, 'lower');
  figure(
    `save by one of ${editors} editors, 99th percentile`,
    quantile(edits.times, 0.99),
    'ms',
    250,
    'lower',
  );
  figure('saves that failed', edits.failures.length, '', 0, 'lower');

  const submitted = await submitting(people);
  const rate = `${submissions.perSecond} a second for ${submissions.seconds} s`;
  figure(`submissions, ${rate}: failed`, submitted.failed, '', 0, 'lower');
  figure(`submissions, ${rate}: 99th percentile`, quantile(submitted.times, 0.99), 'ms', null, 'lower');
} finally {
  await service.stop();
}
reportFigures('survey', figures, besideLimeSurvey(full));
process.exit(0);

/** LimeSurvey 6.4 on two cores, with MariaDB, as the issue of the survey states it. */
function besideLimeSurvey({ perSecond, processor }) {
  const ratio = (ours, theirs) => `${(ours / theirs).toFixed(1)} ×`;
  return `
| beside LimeSurvey 6.4 on two cores (4–5 answers a second, 350–490 ms each) | ours | LimeSurvey | |
| --- | ---: | ---: | ---: |
| complete answers per second | ${perSecond.toFixed(0)} | 5 | ${ratio(perSecond, 5)} |
| processor time of an answer | ${processor.toFixed(0)} ms | 350 ms | ${ratio(350, processor)} less |
`;
}
