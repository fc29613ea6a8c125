import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';

const { origin, cookie, city, perSecond, warm, pairs, inTurn } = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Milliseconds until the whole answer is there. */
function timeOf(kind) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const headers = kind === 'guarded' ? { cookie } : {};
    request(`${origin}/api/trivial/${kind}/${city}`, { agent, headers }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - began);
        else reject(new Error(`${kind}: ${answer.statusCode}`));
      });
    })
      .on('error', reject)
      .end();
  });
}

/** Times between arrivals as if each came by itself: exponential, from a fixed seed. */
let state = 20190930;
function pause() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  const share = (state + 1) / 4_294_967_297;
  return (-Math.log(share) * 1000) / perSecond;
}

async function arriving(count) {
  const times = { open: [], guarded: [] };
  const asked = [];
  let next = performance.now();
  for (let k = 0; k < 2 * count; k++) {
    next += pause();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
    const kind = k % 2 === 0 ? 'open' : 'guarded';
    asked.push(timeOf(kind).then((time) => times[kind].push(time)));
  }
  await Promise.all(asked);
  return times;
}

/** One after the other on one kept connection: what the work itself takes, with nobody asleep in between. */
async function following(count) {
  const times = { open: [], guarded: [] };
  for (let k = 0; k < count; k++)
    for (const kind of ['open', 'guarded']) times[kind].push(await timeOf(kind));
  return times;
}

await arriving(warm);
const arrived = await arriving(pairs);
await following(warm);
parentPort.postMessage({ arriving: arrived, following: await following(inTurn) });
agent.destroy();
