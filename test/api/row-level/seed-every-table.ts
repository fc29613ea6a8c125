import { randomUUID } from 'node:crypto';
import { mostInOneText } from '#ranking';
import { questionnaire2019 } from '#survey';
import { AuditSealer } from '../../../apps/api/src/audit/audit-sealer.ts';
import { followAnswers } from '../../../apps/api/src/ranking/follow-answers.ts';
import { RankThreads } from '../../../apps/api/src/ranking/rank-threads.ts';
import type { RoundSettingsView } from '../../../apps/api/src/ranking/settings.view.ts';
import { entry, poHead } from '../language-files.ts';
import { manyOrders } from '../many-orders.ts';
import {
  cast,
  draftRound,
  openAssembly,
  openPoll,
  putForward,
  quickRun,
  roadToPlan,
  takeSeat,
} from '../road-steps.ts';
import { ruledRoll } from '../roll-steps.ts';
import { seedHall } from './seed-hall.ts';
import { seedPlanEdits } from './seed-plan-edits.ts';
import { seedTexts } from './seed-texts.ts';
import type { ServiceUnderTest } from '../service-under-test.ts';
import type { Visitor } from '../visitor.ts';

/** Something of Cork and of others in every table, published and not. */
export async function seedEveryTable(service: ServiceUnderTest): Promise<void> {
  const coordinator = await service.person('coordinator');
  const road = await roadToPlan(service, coordinator, ['cork-irl', 'beijing-chn', 'tunis-tun']);
  service.clock.set(new Date('2019-04-20T09:00:00Z'));
  for (const city of ['cork-irl', 'beijing-chn']) {
    await coordinator.post(`/rounds/april-2019/responses/${city}/reopen`, { reason: 'They asked for it.' });
  }
  const assembly = await openAssembly(service, coordinator, road.plan);
  await ruledRoll(service, coordinator);
  // A run, a decision and a plan that nobody has published.
  const { id: unsigned } = await putForward(coordinator, await quickRun(service, 'april-2019'));
  await coordinator.post(`/decisions/${unsigned}/comments`, { text: 'Is the border told well?' });
  await coordinator.post(`/decisions/${road.decision}/plan`);
  const poll = await openPoll(coordinator, assembly);
  for (const city of ['cork-irl', 'beijing-chn']) {
    await cast(await takeSeat(service, assembly.id, city), poll.id, 'no', `the-ballot-of-${city}`);
  }
  await seedHall(service, assembly, poll);
  await service.visitor().post('/sign-in/request', { email: 'focal-point@cork-irl.example' });
  const po = poHead('ko') + entry('form.continue', 'Continue', '계속');
  await coordinator.post('/languages', { tag: 'ko', name: '한국어', po, dryRun: false });
  // One entry of the log is sealed, another one waits.
  const sealer = service.app.get(AuditSealer);
  await sealer.beforeApplicationShutdown();
  await sealer.sealAll();
  await service.addPerson([{ role: 'national-contact', city: null, country: 'IRL' }]);
  await service.person('focal-point', 'cork-irl');
  await seedMonitor(service, coordinator);
  for (const city of ['cork-irl', 'beijing-chn']) {
    const office = { email: `office@${city}.example`, phone: null, address: null, note: null };
    await coordinator.put(`/cities/${city}/contact`, office);
  }
  await seedFactors(service);
  await seedDesks(service);
  await seedRounds(service, coordinator);
  await seedSettings(service, coordinator);
  await seedTexts(service);
  await seedStatistics(service);
  await seedPlanEdits(service, road.plan);
  await seedCredentials(service, assembly.id);
}

/** Somebody who comes for Cork and for Beijing, their letters, and a code and a device of each seat. */
async function seedCredentials(service: ServiceUnderTest, assembly: string): Promise<void> {
  await service.system.transaction(async (store) => {
    const at = service.clock.now();
    for (const city of ['cork-irl', 'beijing-chn']) {
      const seat = (await store.assemblies.seatOf(assembly, city))?.id ?? '';
      const delegate = { assembly, city, organisation: null, name: 'Ana', observer: false, salt: 'salt' };
      await store.delegations.register({ ...delegate, function: 'mayor' }, null, at);
      const letter = { assembly, city, name: 'letter.pdf', type: 'application/pdf', sha256: '0' };
      await store.delegations.addMandate({ ...letter, content: new Uint8Array([1]) }, null, at);
      const of = { assembly, seat, kind: 'phone' } as const;
      await store.credentials.addCode({ ...of, codeHash: city, expiresAt: at.toISOString() }, at);
      await store.credentials.bind({ ...of, id: randomUUID(), key: null, tokenHash: city }, at);
    }
  });
}

/** A packed profile with a shard, a shard of a run that is counted, and statistics that run on. */
async function seedStatistics(service: ServiceUnderTest): Promise<void> {
  const { profile } = await service.app
    .get(RankThreads)
    .freezeFile('many.csv', new TextEncoder().encode(manyOrders(mostInOneText + 1)));
  await service.system.transaction(async (store) => {
    const at = service.clock.now();
    await store.rankings.addProfile(profile, at);
    const [run] = await store.rankings.runs('april-2019');
    await store.rankings.addCounts(run!.id, 0, new Uint8Array(1));
    await followAnswers(store, 'april-2019', questionnaire2019, 'below');
    // One that came after.
    await store.manager.query(`UPDATE response SET state = state WHERE city_id = 'tunis-tun'`);
  });
}

/** Settings of a planned round, signed; of an open one, changed with a second person and put forward once more. */
async function seedSettings(service: ServiceUnderTest, coordinator: Visitor): Promise<void> {
  await coordinator.post('/rounds/planned/settings', {});
  const settings = '/rounds/april-2019/settings';
  const change = { places: 4, minimumCell: 1, reason: 'Four places now.' };
  const { changes } = await coordinator.post<RoundSettingsView>(`${settings}/changes`, change);
  const reviewer = await service.person('reviewer');
  await reviewer.post(`${settings}/changes/${changes[0]?.id}/signature`);
  await coordinator.post(`${settings}/changes`, { ...change, places: 5 });
}

/** A planned round, an open one of which a link was opened, a letter of each kind, more time for some, and one that was closed in between. */
async function seedRounds(service: ServiceUnderTest, coordinator: Visitor): Promise<void> {
  await draftRound(coordinator, 'planned');
  await coordinator.post('/questionnaires/drafts/of-version', {
    questionnaire: questionnaire2019.id,
    version: questionnaire2019.version,
    source: 'en',
  });
  await coordinator.post('/rounds/planned/questionnaire', {
    document: JSON.stringify({ ...questionnaire2019, version: questionnaire2019.version + 1 }),
    dryRun: false,
    reason: 'A word was wrong.',
  });
  const deadline = '2019-04-20T22:00:00Z';
  const cohorts = [{ id: 'early', name: 'Early group', deadline, cities: ['cork-irl'] }];
  await coordinator.put('/rounds/planned/cohorts', { cohorts });
  for (const city of ['cork-irl', 'beijing-chn'])
    await coordinator.post('/rounds/april-2019/extensions', {
      city,
      deadline: '2019-07-01T00:00:00Z',
      reason: 'They asked for it.',
    });
  await coordinator.post('/rounds/april-2019/close');
  await coordinator.post('/rounds/april-2019/reopen', { reason: 'It was closed by mistake.' });
  await coordinator.put('/rounds/april-2019/letters/thanks/texts/en', {
    subject: 'Thanks',
    body: 'Thank you.',
  });
  await service.system.transaction(async (store) => {
    const at = new Date();
    await store.letters.queue('april-2019', { kind: 'reminder', number: 1, to: { city: 'cork-irl' } }, at);
    await store.letters.queue('april-2019', { kind: 'national', number: 1, to: { country: 'IRL' } }, at);
    const link = (await store.invitations.live('april-2019')).get('cork-irl')?.id ?? '';
    const hand = '00000000-0000-4000-8000-000000000000';
    await store.invitations.begin(
      { tokenHash: 'of a guest', link, hand },
      at,
      new Date(at.getTime() + 60_000),
    );
    await store.invitations.name(hand, { round: 'april-2019', city: 'cork-irl' }, 'Ana', at);
    const other = '00000000-0000-4000-8000-000000000001';
    await store.invitations.name(other, { round: 'april-2019', city: 'beijing-chn' }, 'Ben', at);
  });
}

/** The form opened by two cities, a target, and a doubt that the team has looked into. */
async function seedMonitor(service: ServiceUnderTest, coordinator: Visitor): Promise<void> {
  await coordinator.put('/rounds/april-2019/targets', {
    targets: [{ dimension: 'region', segment: null, percent: 70 }],
  });
  await service.system.transaction(async (store) => {
    const at = new Date();
    for (const city of ['cork-irl', 'beijing-chn']) {
      await store.monitors.open('april-2019', city, at);
      const flag = { flag: `flag of ${city}`, city, question: 'rating', rule: 'straight-line', params: {} };
      await store.monitors.resolve('april-2019', { ...flag, note: 'Meant.', at: at.toISOString(), by: null });
    }
  });
}

/** Factors of the focal point of Cork and of a coordinator, and challenges that wait. */
async function seedFactors(service: ServiceUnderTest): Promise<void> {
  await service.visitor().post('/sign-in/passkey/options');
  await service.system.transaction(async (store) => {
    const at = new Date();
    for (const email of ['focal-point@cork-irl.example', 'coordinator@network.example']) {
      const person = (await store.people.findByEmail(email))?.id ?? '';
      const key = { publicKey: 'key', counter: 0, transports: [], createdAt: at, usedAt: null };
      await store.passkeys.add({ ...key, id: `passkey of ${email}`, person, name: 'Laptop' });
      await store.factors.offerTotp(person, 'sealed', at);
      await store.factors.keepRecoveryCodes(person, ['mark']);
      await store.otherAccounts.bind({ issuer: 'https://login.example', subject: email, person }, at);
    }
  });
}

/** Comments, steps, files and papers of Cork, Beijing and Tunis; the forms of Cork and Beijing came on paper. And a backup. */
async function seedDesks(service: ServiceUnderTest): Promise<void> {
  await service.system.transaction(async (store) => {
    const at = new Date();
    const nothing = { file: null, bytes: null, sha256: null, takenAway: null, reason: null };
    await store.backups.add({ ...nothing, outcome: 'failed', at });
    for (const city of ['cork-irl', 'beijing-chn', 'tunis-tun']) {
      const response = (await store.responses.find('april-2019', city))?.id ?? '';
      const file = { response, name: 'a.pdf', type: 'application/pdf', sha256: '0', question: null };
      const content = new Uint8Array([1]);
      const sheet = await store.uploads.add({ ...file, purpose: 'signed-sheet', content }, null, at);
      await store.papers.sign(response, 1, sheet.id);
      await store.desks.comment(response, 'ranking', 'Why?', null, at);
      await store.desks.addStep(response, 'ask-review', null, null, at);
      await store.desks.told(response, 'ask-review', at, at);
      await store.uploads.add({ ...file, purpose: 'answer', question: 'documents', content }, null, at);
      if (city === 'tunis-tun') continue;
      const form = await store.uploads.add({ ...file, purpose: 'paper-form', content }, null, at);
      await store.papers.enter(response, form.id, null, at);
    }
  });
}
