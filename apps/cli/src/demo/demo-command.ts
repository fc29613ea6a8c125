import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '#config';
import type { RankedArea } from '#ranking';
import { SignInService } from '../../../api/src/members/sign-in.service.ts';
import { startService, stopOnSignal } from '../../../api/src/start-service.ts';
import { bringInKorean } from './bring-in-korean.ts';
import { holdAssembly } from './demo-assembly.ts';
import { openExtras } from './demo-extras.ts';
import type { DemoExtras } from './demo-extras.ts';
import { consultCities } from './demo-consultation.ts';
import { planTotals, writeFiles } from './demo-files.ts';
import {
  coordinatorEmail,
  focalPointEmail,
  mayorEmail,
  nationalContactEmail,
  reviewerEmail,
  tellerEmail,
  visitorsCountry,
} from './demo-people.ts';
import { freezeTheRoll } from './demo-rolls.ts';
import { answerRound, bringInMembers, decide, demoRound, draft, rankRound } from './demo-steps.ts';
import type { Say } from './demo-steps.ts';

/** The city whose people the visitor may be. */
const visitorsCity = 'cork-irl';
/** Mayors in whose seats a visitor sits, one in each of three browsers. */
const visitorsMayors = [
  { city: visitorsCity, name: 'Cork' },
  { city: 'goyang-kor', name: 'Goyang' },
  { city: 'tunis-tun', name: 'Tunis' },
] as const;

interface RankingLine extends Pick<RankedArea, 'score' | 'rank' | 'lower' | 'upper'> {
  readonly area: string;
}

/** What the road led to: the last line of `--json`. */
interface DemoResult {
  readonly url: string;
  readonly members: number;
  readonly responses: number;
  readonly ranking: readonly RankingLine[];
  readonly plan: { readonly file: string; readonly areas: number; readonly activities: number };
  readonly assembly: { readonly seats: number; readonly polls: number; readonly ledgerHead: string };
  readonly minutes: string;
  readonly bundle: string;
  readonly seconds: number;
}

/** Walks the whole road on simulated answers of real cities, and serves when it is walked; `--exit` stops, `--json` prints the result. */
export async function demoCommand(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { exit: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  });
  const began = performance.now();
  const say: Say = (message) =>
    void process.stderr.write(
      `${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${message}\n`,
    );
  const config = readConfig(undefined, { DATA_DIR: join('data', 'demo') });
  const starting = startService({
    config,
    workers: true,
    // The service has one clock: who comes while it is walked through 2019 would write in 2019.
    listen: 'later',
    anyPort: true,
    chatty: false,
    say,
  });
  // From the first moment on: a database that is just starting must not outlive a Ctrl-C.
  let interrupted = false;
  stopOnSignal(
    async () => {
      interrupted = true;
      await starting.then((service) => service.stop());
    },
    values.exit ? 130 : 0,
  );
  const service = await starting;
  try {
    const { result, extras } = await walk(
      service.app,
      service.url,
      join(config.dataDir, 'files'),
      say,
      began,
    );
    if (!values.exit) {
      await service.listen();
      say(`serving at ${service.url}`);
    }
    if (!values.json) print(await tour(service.app, result, extras));
    if (values.exit) await service.stop();
    if (values.json) print(JSON.stringify(result));
  } catch (error) {
    // What a stopped service says to the walk is no news to who stopped it.
    if (interrupted) return new Promise<number>(() => undefined);
    await service.stop();
    throw error;
  }
  return values.exit ? 0 : new Promise<number>(() => undefined);
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function walk(
  app: NestFastifyApplication,
  url: string,
  folder: string,
  say: Say,
  began: number,
): Promise<{ result: DemoResult; extras: DemoExtras }> {
  const { people, cities } = await bringInMembers(app, say);
  await bringInKorean(app, people.coordinator, say);
  const responses = await answerRound(app, people, cities, say);
  const { run, report } = await rankRound(app, people.coordinator, say);
  say(`ranked by a worker: ${report.areas[0]?.label} comes first`);
  const decision = await decide(app, people, run, report);
  const plan = await draft(app, people.coordinator, decision);
  say('work plan 2020–2021 drafted');
  await consultCities(app, people, plan, say);
  const roll = await freezeTheRoll(app, people, visitorsCity, say);
  const assembly = await holdAssembly(app, people, cities, { plan: plan.id, roll: roll.id }, say);
  say(`the session is closed; ledger head ${assembly.ledgerHead.digits.join(' ')}`);
  const files = await writeFiles(app, people.coordinator, plan.id, assembly.id, folder);
  const extras = await openExtras(
    app,
    people,
    plan,
    visitorsMayors.map(({ city }) => city),
  );
  const document = await planTotals(app, people.coordinator, plan.id);
  return {
    extras,
    result: {
      url,
      members: cities.length,
      responses,
      ranking: report.areas.map(({ label: area, score, rank, lower, upper }) => ({
        area,
        score,
        rank,
        lower,
        upper,
      })),
      plan: { file: files.plan, ...document },
      assembly: {
        seats: assembly.seats,
        polls: assembly.items.filter((item) => item.poll).length,
        ledgerHead: assembly.ledgerHead.hash,
      },
      minutes: files.minutes,
      bundle: files.bundle,
      seconds: Math.round((performance.now() - began) / 100) / 10,
    },
  };
}

/** What a visitor needs: the top of the ranking, where the documents lie, and one ready link per role. */
async function tour(app: NestFastifyApplication, result: DemoResult, extras: DemoExtras): Promise<string> {
  const signIn = app.get(SignInService);
  const link = async (role: string, email: string, leadsTo: string): Promise<string> =>
    `  ${role.padEnd(18)}${await signIn.readyLink(email)}&to=${encodeURIComponent(leadsTo)}`;
  const links = [
    await link('Coordinator', coordinatorEmail, `/ranking/${demoRound}`),
    await link('Reviewer', reviewerEmail, `/ranking/${demoRound}/decision`),
    await link('Focal point, Cork', focalPointEmail(visitorsCity), `/form/${extras.round}/${visitorsCity}`),
    await link('Teller', tellerEmail, `/assembly/${extras.rehearsal}/teller`),
    ...(await Promise.all(
      visitorsMayors.map(({ city, name }) =>
        link(`Mayor of ${name}`, mayorEmail(city), `/hall/${extras.rehearsal}?city=${city}`),
      ),
    )),
    await link('National contact', nationalContactEmail, `/country/${visitorsCountry}`),
  ];
  const top = result.ranking.slice(0, 8).map(({ area, score, rank, lower, upper }) => {
    const set = lower === upper ? `${lower}` : `${lower}–${upper}`;
    return `  ${String(rank).padStart(2)}  ${area.padEnd(50)}${score.toFixed(1).padStart(5)}   could rank ${set}`;
  });
  return [
    '',
    `${result.responses} of ${result.members} member cities answered. All answers are simulated; the cities are real.`,
    '',
    ...top,
    '',
    `Adopted plan  ${result.plan.file}`,
    `Minutes       ${result.minutes}`,
    `Bundle        ${result.bundle}`,
    '',
    `Open ${result.url}`,
    'Sign in by opening one of these links and pressing the button (each works once, for twelve hours):',
    ...links,
    '',
    'Ctrl-C stops; the next `npm run demo` goes on from here.',
    '',
  ].join('\n');
}
