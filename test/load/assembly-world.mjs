import { createHash, randomBytes } from 'node:crypto';
import { Agent } from 'node:http';
import { canonicalJson, sha256Hex } from '#canonical';
import { defaultSettings } from '#ranking';
import { questionnaire2019 } from '#survey';
import { cookieOfPerson } from '../faults/started-service.js';
import { Client } from './client.mjs';

const day = 86_400_000;
const text = (en) => ({ en, fr: en, es: en, ar: en });
/** The least that a session can be about. */
const plan = {
  simulated: true,
  areas: [{ area: 'health', name: text('Health'), coordinators: [], activities: [] }],
  totals: { activities: 0 },
};
/** Takings of seats at once. */
const hands = 12;

/**
 * A rehearsal with so many seats, each with a holder who has signed in and sits in the hall. The cities are made up: the
 * load has more voters than the network has members.
 */
export async function assemblyWorld(service, seats) {
  const coordinator = new Client(service.url, await cookieOfPerson(service.folder, 'coordinator'));
  const at = new Date();
  const { planId, voters } = await service.system(async (store) => {
    const cities = await madeUpCities(store, seats);
    const planId = await planToVoteOn(store, at);
    return { planId, voters: await holders(store, cities, at) };
  });
  // Every phone has a connection of its own.
  const phones = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const assembly = await coordinator.ask('POST', `/plans/${planId}/assembly`, {
    title: 'Under load',
    practice: true,
  });
  const waiting = voters.map(({ city, cookie }) => ({
    city,
    client: new Client(service.url, cookie, phones),
  }));
  const seated = [];
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { city, client } = next;
        const { seat } = await client.ask('POST', `/assemblies/${assembly.id}/attendance`, {
          city,
          present: true,
        });
        seated.push({ city, client, seat });
      }
    }),
  );
  return { coordinator, assembly, voters: seated };
}

async function madeUpCities(store, count) {
  const ids = Array.from({ length: count }, (_, place) => `load-${String(place).padStart(4, '0')}`);
  await store.manager.query(
    `INSERT INTO member_city (id, name, country, country_name, region, kind, languages)
     SELECT id, id, 'IRL', 'Ireland', 'europe-north-america', 'city', ARRAY['en'] FROM unnest($1::text[]) AS id`,
    [ids],
  );
  await store.manager.query(
    `INSERT INTO member_status (city_id, from_date, status, source) SELECT id, '2015-01-01', 'active', 'load'
     FROM unnest($1::text[]) AS id`,
    [ids],
  );
  return ids;
}

async function planToVoteOn(store, at) {
  const { id, version } = questionnaire2019;
  await store.rounds.addQuestionnaire(questionnaire2019);
  const round = {
    id: 'load',
    title: 'Under load',
    questionnaire: { id, version },
    opensAt: new Date(at.getTime() - day).toISOString(),
    deadline: new Date(at.getTime() + day).toISOString(),
    timeZone: 'America/Bogota',
    graceDays: null,
    state: 'open',
    simulated: true,
    practice: true,
  };
  await store.rounds.add(round, []);
  const run = await store.rankings.addRun(
    { round: 'load', settings: defaultSettings, official: true, startedBy: null },
    at,
  );
  const decision = await store.decisions.add(
    { round: 'load', run: run.id, areas: [], borderReason: null, signedBy: null, merged: null },
    at,
  );
  const { id: planId } = await store.plans.add(decision.id, {}, at);
  const document = canonicalJson(plan);
  const frozen = { text: document, hash: sha256Hex(document), adopted: false, createdBy: null };
  await store.plans.addVersion(planId, frozen, at);
  return planId;
}

async function holders(store, cities, at) {
  const voters = [];
  for (const city of cities) {
    const token = randomBytes(32).toString('base64url');
    const contact = { email: `mayor@${city}.example`, label: 'A mayor', language: 'en' };
    const { id } = await store.people.add(contact, [{ role: 'representative', city }], at);
    await store.sessions.start({
      tokenHash: createHash('sha256').update(token).digest('hex'),
      personId: id,
      at,
      expiresAt: new Date(at.getTime() + day),
      how: 'link',
      browser: null,
      platform: null,
      secondFactor: false,
    });
    voters.push({ city, cookie: `gnlc_session=${token}` });
  }
  return voters;
}
