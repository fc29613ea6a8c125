// Puts a vote in the hall under load on one machine, phones and service and PostgreSQL on the same cores: prints a table,
// writes out/bench/assembly.json.
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { reportFigures, sayFigure } from '../bench/figures.mjs';
import { assemblyWorld } from './assembly-world.mjs';
import { listen, openPoll, press, quantile, reckon } from './hall.mjs';
import { ServiceOnItsOwn } from './service-on-its-own.mjs';

const streams = 700;
const voting = { seats: 200, within: 5000, dropped: 0.3, twice: 0.2, secondTab: 0.1 };
const rush = 2000;
const choices = ['yes', 'no', 'abstain'];

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
  const [start, used] = [performance.now(), service.processorTime()];
  const all = await Promise.all(
    world.voters.map((voter, place) =>
      press(voter, rushed, choices[place % 3], { dropped: 0, twice: false }),
    ),
  );
  figure(`${rush} voters at once: all have their receipt`, (performance.now() - start) / 1000, 's', 4);
  figure(
    `${rush} voters at once: processor time of service and database`,
    (service.processorTime() - used) / 1000,
    's',
    null,
  );
  tellSoundness(`${rush} voters at once`, await reckon(world, rushed, all));
} finally {
  await service.stop();
}
reportFigures('assembly', figures);
process.exit(0);
