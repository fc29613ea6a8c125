import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { packageRoot } from '#config';
import { probes } from '../api/access/probes.ts';
import { answerFault, askedLanguages } from './answer-fault.ts';
import { ApiDocument } from './api-document.ts';
import type { Operation } from './api-document.ts';
import { keepFigures } from './fuzz-figures.ts';
import { fuzzCases, fuzzSeed } from './fuzz-settings.ts';
import { FuzzedWorld } from './fuzzed-world.ts';
import { sendRaw } from './raw-request.ts';
import { requestCases } from './request-cases.ts';
import { changedTables } from './table-state.ts';

/** Times that every endpoint is asked before the world, by then worn, is made anew. */
const passesOfWorld = 20;
const cases = Math.ceil(fuzzCases * 0.8);

interface Reached {
  cases: number;
  /** Answered with 2xx. */
  through: number;
}

describe('every endpoint of the description', () => {
  let world: FuzzedWorld;
  let document: ApiDocument;
  let operations: readonly Operation[];
  const reached = new Map<string, Reached>();
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  let slowest = 0;

  beforeAll(async () => {
    world = await FuzzedWorld.start();
    document = new ApiDocument(readFileSync(join(packageRoot, 'docs/openapi.json'), 'utf8'));
    const order = Object.keys(probes);
    operations = document.operations.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  });

  afterAll(() => world.stop());

  async function ask(operation: Operation, number: number): Promise<void> {
    const { name, method } = operation;
    const everyone = world.everyone;
    const letIn = world.letIn(name);
    const who = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...(letIn.length > 0 ? letIn : everyone)) },
      { weight: 1, arbitrary: fc.constantFrom(...everyone) },
    );
    const drawn = fc.tuple(
      requestCases(document, operation, probes[name] ?? {}, world.known, world.harvested),
      who,
      fc.constantFrom(...askedLanguages),
      fc.integer({ min: 1, max: 0xffff }),
    );
    const [sample] = fc.sample(drawn, { seed: (fuzzSeed + number) | 0, numRuns: 1 });
    const [{ way, path, headers, body }, knocker, language, address] = sample!;
    const { cookie } = knocker.visitor;
    const has = (header: string): boolean => headers.some(([one]) => one === header);
    const sent = [
      ...(has('accept-language') ? [] : ([['accept-language', language]] as const)),
      // From a network for documentation: nobody shares a limit with the others.
      ...(has('x-forwarded-for')
        ? []
        : ([['x-forwarded-for', `2001:db8:1::${address.toString(16)}`]] as const)),
      ...(cookie === null || has('cookie') ? [] : ([['cookie', cookie]] as const)),
      ...headers,
      ['host', 'localhost'] as const,
      ...(body === null ? [] : ([['content-length', String(body.length)]] as const)),
    ];
    const next = await world.tables.next();
    const before = await stateBefore(next);
    const reply = await sendRaw(world.service.url, { method, path, headers: sent, body });
    const wrong = answerFault(document, operation, has('accept-language') ? null : language, reply);
    const changed =
      reply.status >= 400 && (await world.tables.next()) !== next
        ? changedTables(before, await world.tables.all())
        : [];
    const one = reached.get(name) ?? { cases: 0, through: 0 };
    reached.set(name, {
      cases: one.cases + 1,
      through: one.through + Number(reply.status >= 200 && reply.status < 300),
    });
    statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
    slowest = Math.max(slowest, reply.milliseconds);
    if (reply.status < 300) world.harvest(reply.text);
    const written =
      changed.length === 0
        ? null
        : `partial write: ${changed.join(', ')} after ${reply.status} ${reply.text.slice(0, 200)}`;
    for (const fault of [wrong, written])
      if (fault !== null)
        faults.push(
          `case ${number} (${way}) ${name} as ${knocker.name}: ${fault}\n    ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)}\n    ${body === null ? '' : Buffer.from(body).toString().slice(0, 400)}`,
        );
  }

  let known: { readonly next: string; readonly state: ReadonlyMap<string, string> } | null = null;
  /** What stood before: what was read last, as long as nothing was written since. */
  async function stateBefore(next: string): Promise<ReadonlyMap<string, string>> {
    if (known?.next !== next) known = { next, state: await world.tables.all() };
    return known.state;
  }

  test(
    `${cases} requests: no 5xx, no hang, a refusal as promised, nothing written by what was refused`,
    async () => {
      let number = 0;
      for (let pass = 0; number < cases; pass += 1) {
        if (pass > 0 && pass % passesOfWorld === 0) {
          await world.stop();
          world = await FuzzedWorld.start();
          known = null;
        }
        await world.renew();
        for (const operation of operations) {
          if (number >= cases) break;
          await ask(operation, number);
          number += 1;
        }
      }
      report(number);
      mkdirSync('out/bench', { recursive: true });
      writeFileSync('out/bench/fuzz-faults.txt', faults.join('\n'));
      expect(faults.slice(0, 60).join('\n')).toBe('');
      expect(operations.filter(({ name }) => !reached.has(name)).map(({ name }) => name)).toEqual([]);
    },
    fuzzCases * 400 + 120_000,
  );

  function report(asked: number): void {
    const through = [...reached.values()].reduce((sum, one) => sum + one.through, 0);
    const rows = [...reached].toSorted(([, a], [, b]) => a.through / a.cases - b.through / b.cases);
    const never = rows.filter(([, one]) => one.through === 0).map(([name]) => name);
    const of = (word: string): number => faults.filter((fault) => fault.includes(`: ${word}`)).length;
    const figures = {
      cases: asked,
      endpoints: operations.length,
      endpointsCovered: reached.size,
      '2xx': through,
      '2xxShare': through / asked,
      endpointsWithout2xx: never,
      '5xx': of('5xx'),
      hangs: of('hung'),
      partialWrites: of('partial write'),
      faults: faults.length,
      slowestMilliseconds: Math.round(slowest),
      statuses: Object.fromEntries([...statuses].toSorted(([a], [b]) => a - b)),
      perEndpoint: Object.fromEntries(rows.map(([name, one]) => [name, `${one.through}/${one.cases}`])),
    };
    keepFigures('endpoints', figures);
    const { perEndpoint: _, ...said } = figures;
    process.stderr.write(`${JSON.stringify(said)}\n`);
  }
});
