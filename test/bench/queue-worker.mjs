import { JobQueues } from '#jobs';

// Works on the queues of `place` and tells how long each job had waited; `spin` is what a job
// computes: turns of a loop, so that workers that share a processor are not taken for twice as many.
const { place, spin } = JSON.parse(process.argv[2]);
const now = () => performance.timeOrigin + performance.now();
let waits = [];
let failures = 0;

const work = async (mail) => {
  waits.push(now() - Number(mail));
  let sum = 0;
  for (let turn = 0; turn < spin; turn += 1) sum = (sum * 31 + turn) | 0;
  return sum;
};
const idle = () => Promise.resolve();
const names = [
  'ranking.run',
  'ranking.count',
  'ranking.merge',
  'ranking.refresh',
  'plan.draft',
  'plan.take-consents',
  'survey.letter',
  'survey.thank',
  'survey.step',
  'survey.purge-file',
];
const queues = new JobQueues(place);
queues.startWorkers(
  { ...Object.fromEntries(names.map((name) => [name, idle])), 'plan.draft': ({ plan }) => work(plan) },
  () => (failures += 1),
);
setInterval(() => {
  process.send({ waits, failures });
  waits = [];
}, 50);
process.on('message', () => void queues.close(1_000).then(() => process.exit(0)));
process.send({ waits, failures });
