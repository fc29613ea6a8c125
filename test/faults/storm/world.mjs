import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { packedRuns, startRun } from '../../bench/packed-runs.mjs';
import { assemblyWorld } from '../../load/assembly-world.mjs';
import { eightAnswers, surveyWorld } from '../../load/survey-world.mjs';
import { LastingClient } from './lasting-client.mjs';

const [voters, writers] = [12, 8];
/** Milliseconds that a hand rests between two acts, and between two runs that are asked for. */
const [rest, betweenRuns] = [200, 6_000];
/** Three shards. */
const preferences = 60_000;
const choices = ['yes', 'no', 'abstain'];
const round = 'load-0';

/** A hall that votes, cities that write and runs that are computed, and a note of all that was acknowledged. */
export class World {
  receipts = [];
  saves = [];
  runs = [];
  /** What must not happen: an act that was refused for good. */
  refusals = [];
  #going = true;

  static async make(installation) {
    const world = new World();
    world.installation = installation;
    const { people } = await surveyWorld(installation, 1);
    const hall = await assemblyWorld(installation, voters + 1);
    world.coordinator = hall.coordinator;
    world.assembly = hall.assembly.id;
    const item = hall.assembly.items.at(-1).id;
    const poll = await hall.coordinator.ask('POST', `/assemblies/${world.assembly}/items/${item}/polls`, {
      rehearsal: true,
      contestSeconds: 0,
    });
    world.poll = poll.id;
    const lasting = ({ client, ...more }) => ({
      ...more,
      client: new LastingClient(installation.url, client.headers.cookie),
    });
    const seats = hall.voters.map(lasting);
    const cities = people
      .slice(0, writers + 1)
      .map((person) => ({ ...lasting(person), revision: 0, turn: 0 }));
    [world.probeSeat, ...world.seats] = seats;
    [world.probeCity, ...world.cities] = cities;
    world.profile = await packedRuns(installation, preferences);
    return world;
  }

  /** Everybody does one thing after the other, until `rest` is called. */
  begin() {
    const hand = async (act) => {
      while (this.#going) {
        await act().catch((error) => this.refusals.push(error.message));
        await sleep(rest);
      }
    };
    this.working = [
      ...this.seats.map((seat) => hand(() => this.vote(seat))),
      ...this.cities.map((city) => hand(() => this.write(city))),
      this.#askForRuns(),
    ];
  }

  async vote({ client, seat }) {
    const nonce = randomUUID();
    const body = { seat, choice: choices[this.receipts.length % 3], nonce };
    const receipt = await client.last('POST', `/polls/${this.poll}/ballots`, nonce, body, () => this.#going);
    if (receipt) this.receipts.push(receipt);
  }

  async write(one) {
    const { city, client } = one;
    one.turn += 1;
    const [question, value] = eightAnswers(one.turn)[0];
    const body = { value, revision: one.revision };
    const path = `/rounds/${round}/responses/${city}/answers/${question}`;
    const saved = await client.last('PUT', path, randomUUID(), body, () => this.#going);
    if (!saved) return;
    one.revision = saved.revision;
    this.saves.push({ city, question, value, revision: saved.revision });
  }

  async #askForRuns() {
    while (this.#going) {
      const id = await startRun(this.installation, round, this.profile, {
        draws: 200,
        replicates: 100,
      }).catch(() => null);
      if (id) this.runs.push(id);
      for (let waited = 0; this.#going && waited < betweenRuns; waited += 200) await sleep(200);
    }
  }

  /**
   * Milliseconds until a save and a ballot that are begun now are both acknowledged. They are sent again and again beside
   * each other under the same key, so that what waits in vain holds nothing up.
   */
  async untilServing() {
    const began = performance.now();
    const { probeCity: one, probeSeat } = this;
    one.turn += 1;
    const [question, value] = eightAnswers(one.turn)[0];
    const nonce = randomUUID();
    const [saved, receipt] = await Promise.all([
      soon(one.client, 'PUT', `/rounds/${round}/responses/${one.city}/answers/${question}`, {
        value,
        revision: one.revision,
      }),
      soon(probeSeat.client, 'POST', `/polls/${this.poll}/ballots`, {
        seat: probeSeat.seat,
        choice: 'yes',
        nonce,
      }),
    ]);
    one.revision = saved.revision;
    this.saves.push({ city: one.city, question, value, revision: saved.revision });
    this.receipts.push(receipt);
    return performance.now() - began;
  }

  async rest() {
    this.#going = false;
    await Promise.all(this.working);
    for (const { client } of [...this.seats, ...this.cities, this.probeSeat, this.probeCity]) client.close();
  }
}

async function soon(client, method, path, body) {
  const key = randomUUID();
  const deadline = performance.now() + 60_000;
  let found = null;
  let refused = null;
  while (found === null && refused === null && performance.now() < deadline) {
    void client.try(method, path, key, body).then((answer) => {
      if (answer === null) return;
      if (answer.status < 300) found ??= JSON.parse(answer.text);
      else if (answer.status < 500 && answer.status !== 429) refused = `${answer.status} ${answer.text}`;
    });
    for (let waited = 0; found === null && waited < 200; waited += 10) await sleep(10);
  }
  if (found === null) throw new Error(`${method} ${path}: ${refused ?? 'no answer within a minute'}`);
  return found;
}
