import { randomUUID } from 'node:crypto';
import { auditChainProblems, unaskedAct } from '#members';
import type { AuditSeal } from '#members';
import { StoreGate } from '#store';
import type { AuditView } from '../../apps/api/src/audit/audit.view.ts';
import type { ImportView } from '../../apps/api/src/members/member-files.view.ts';
import { anAnswer, cast, openAssembly, openPoll, roadToPlan, takeSeat, until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const answerOf = (city: string): string => `/rounds/april-2019/responses/${city}`;

describe('the audit log', () => {
  let service: ServiceUnderTest;
  let administrator: Visitor;
  let coordinator: Visitor;
  let focalPoint: Visitor;
  let plan: string;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    ({ plan } = await roadToPlan(service, coordinator, ['beijing-chn', 'medellin-col', 'tunis-tun']));
    administrator = await service.person('administrator');
    focalPoint = await service.person('focal-point', 'cork-irl');
  });

  afterAll(() => service.stop());

  const log = (query = ''): Promise<AuditView> => administrator.get(`/audit${query}`);
  const entries = async (operation: string): Promise<AuditView['entries']> =>
    (await log(`?operation=${operation}`)).entries;
  const exported = async (): Promise<readonly string[]> => {
    const { text } = await administrator.send('GET', '/audit/export.ndjson');
    return text === '' ? [] : text.trimEnd().split('\n');
  };
  const allSealed = (): Promise<AuditView> => until(log, ({ waiting }) => waiting === 0);

  test('says who did what, with which role, to what, by which request', async () => {
    const [first] = await entries('Rounds.open');
    expect(first).toMatchObject({
      actor: 'person',
      label: 'A coordinator',
      roles: ['coordinator'],
      route: 'POST /api/rounds/:round/open',
      subject: [{ name: 'round', id: 'april-2019' }],
      outcome: 'done',
      code: null,
    });
    expect(first?.request).toMatch(/^[0-9a-f-]{36}$/);
    const [saved] = await entries('Responses.save');
    expect(saved).toMatchObject({
      roles: ['focal-point@tunis-tun'],
      route: 'PUT /api/rounds/:round/responses/:city/answers/:question',
      subject: [
        { name: 'round', id: 'april-2019' },
        { name: 'city', id: 'tunis-tun' },
        { name: 'question', id: 'offers' },
      ],
    });
  });

  test('names every write once, also one that was sent again, and none that was rolled back', async () => {
    const key = randomUUID();
    const save = (revision: number) =>
      focalPoint.send('PUT', `${answerOf('cork-irl')}/answers/ranking`, {
        body: { value: anAnswer(0)['ranking'], revision },
        headers: { 'idempotency-key': key },
      });
    const before = (await entries('Responses.save')).length;
    const replies = await Promise.all([save(0), save(0), save(0)]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    await focalPoint.refused('PUT', `${answerOf('cork-irl')}/answers/ranking`, {
      body: { value: anAnswer(0)['ranking'], revision: 9 },
    });
    expect(await entries('Responses.save')).toHaveLength(before + 1);
  });

  test('names sign-in and sign-out, and who reads the answer of a city that is not theirs', async () => {
    const someone = await service.person('reviewer');
    await someone.get(answerOf('beijing-chn'));
    await focalPoint.get(answerOf('cork-irl'));
    await someone.post('/sign-out');
    const [read, ...others] = await entries('Responses.read');
    expect(read).toMatchObject({ label: 'A reviewer', roles: ['reviewer'] });
    expect(others).toEqual([]);
    const { entries: acts } = await log(`?person=${read?.person}`);
    // The same reviewer signed second on the road.
    const latest = acts.map(({ operation }) => operation).slice(0, 3);
    expect(latest).toEqual(['SignIn.end', 'Responses.read', 'SignIn.begin']);
  });

  test('names a code of a mail that was wrong, by nobody and without whose mailbox it is', async () => {
    const email = await service.addPerson([{ role: 'observer', city: null }]);
    const stranger = service.visitor();
    const wrong = (to: string) =>
      stranger.refused('POST', '/sign-in/code', { body: { email: to, code: '000000' } });
    await stranger.post('/sign-in/request', { email, language: 'en' });
    for (const to of [email, email, 'nobody@cork.example'])
      expect((await wrong(to)).code).toBe('sign-in-code-wrong');
    const tried = await entries('SignIn.withCode');
    expect(tried).toHaveLength(2);
    for (const entry of tried) {
      expect(entry).toMatchObject({ actor: 'public', person: null, outcome: 'refused', route: null });
      expect(entry.code).toBe('sign-in-code-wrong');
      expect(entry.subject.map(({ name }) => name)).toEqual(['mail']);
    }
    expect(JSON.stringify(tried)).not.toContain(email);
  });

  test('names that a seat has voted, not how', async () => {
    const assembly = await openAssembly(service, coordinator, plan);
    const sitting = await takeSeat(service, assembly.id, 'cork-irl');
    const poll = await openPoll(coordinator, assembly);
    await cast(sitting, poll.id, 'no', 'the-ballot-of-cork');
    await cast(sitting, poll.id, 'no', 'the-ballot-of-cork');
    const ballots = await entries('Polls.cast');
    expect(ballots).toMatchObject([
      { roles: ['representative@cork-irl'], subject: [{ name: 'poll', id: poll.id }] },
    ]);
    expect(JSON.stringify(ballots)).not.toMatch(/"no"|the-ballot-of-cork/);
  });

  test('names what was refused to somebody who is known, a few times a minute', async () => {
    for (let k = 0; k < 20; k++) await focalPoint.refused('GET', '/audit');
    await focalPoint.refused('GET', answerOf('beijing-chn'));
    await service.visitor().refused('GET', '/audit');
    const refused = await until(
      async () => [...(await entries('Audit.page')), ...(await entries('Responses.read'))],
      (found) => found.filter(({ outcome }) => outcome === 'refused').length === 6,
    );
    expect(refused.filter(({ outcome }) => outcome === 'refused')).toHaveLength(6);
    expect(refused[0]).toMatchObject({
      code: 'not-allowed',
      roles: ['focal-point@cork-irl'],
      outcome: 'refused',
    });
  });

  test('names an import with its edit, and one that was refused as refused', async () => {
    const head = 'city,country,iso3166_alpha3,unesco_region\n';
    const body = (row: string) => ({ csv: `${head}${row}\n`, dryRun: false, reason: 'A new member' });
    const kept = await entries('MemberFiles.importCsv');
    expect(
      await coordinator.refused('POST', '/members/import', { body: body('Galway,Ireland,IRL,Atlantis') }),
    ).toMatchObject({ status: 422, code: 'import-refused' });
    const { edit } = await coordinator.post<ImportView>(
      '/members/import',
      body('Galway,Ireland,IRL,Europe and North America'),
    );
    const found = await until(
      () => entries('MemberFiles.importCsv'),
      (all) => all.length === kept.length + 2,
    );
    expect(
      found
        .slice(0, 2)
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['done', 'refused']);
    expect(found.find(({ outcome }) => outcome === 'refused')).toMatchObject({
      code: 'import-refused',
      subject: [],
    });
    expect(found.slice(0, 2).find(({ outcome }) => outcome === 'done')?.subject).toEqual([
      { name: 'edit', id: edit },
    ]);
  });

  test('holds no address and nothing that was sent, whatever stands in the route', async () => {
    await focalPoint.refused('GET', `/rounds/april-2019/responses/ana@cork.example`);
    await until(
      () => entries('Responses.read'),
      (found) => found.some(({ subject }) => subject.some(({ id }) => id === '…')),
    );
    await allSealed();
    const text = (await exported()).join('\n');
    expect(text).not.toContain('@cork.example');
    expect(text).not.toContain('@network.example');
    expect(text).not.toContain('Ana Example');
  });

  test('is chained within a second or two, and the chain that is handed out holds', async () => {
    const { head, sealed } = await allSealed();
    const lines = await exported();
    expect(auditChainProblems(lines)).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(sealed);
    expect(JSON.parse(lines[sealed - 1] ?? '')).toMatchObject({ number: sealed, hash: head });
    expect(await entries('Audit.export')).not.toEqual([]);
  });

  test('can be looked through by day, person and operation, page by page', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const all = await log();
    expect(all.pages).toBe(Math.ceil(all.total / 100));
    expect(all.operations).toEqual(
      expect.arrayContaining(['MemberFiles.importCsv', 'Rounds.open', 'SignIn.begin']),
    );
    expect(all.people.map(({ label }) => label)).toContain('A coordinator');
    expect((await log(`?from=${today}&to=${today}`)).total).toBeGreaterThanOrEqual(all.total);
    expect((await log('?to=2019-01-01')).total).toBe(0);
    expect((await log(`?page=${all.pages + 1}`)).entries).toEqual([]);
    const refusal = await administrator.refused('GET', '/audit?person=somebody&page=0');
    expect(refusal.errors?.map(({ path }) => path).sort()).toEqual(['/page', '/person']);
  });

  test('does not know any more what a person went by whose contact was erased', async () => {
    const gone = await service.person('observer');
    await gone.post('/sign-out');
    const [{ person } = { person: null }] = await entries('SignIn.end');
    await service.system.transaction((store) =>
      store.manager.query('DELETE FROM person_contact WHERE person_id = $1', [person]),
    );
    const [entry] = await entries('SignIn.end');
    expect(entry).toMatchObject({ person, label: null });
    await allSealed();
    const lines = await exported();
    expect(auditChainProblems(lines)).toEqual([]);
    expect(lines.filter((line) => line.includes(String(person)))).not.toEqual([]);
  });

  test('has one chain, however many seal at once and however late a write commits', async () => {
    const gates = await Promise.all([1, 2, 3].map(() => new StoreGate(service.database.appUrl, 3).open()));
    const system = { kind: 'system', name: 'test' } as const;
    const held: (() => void)[] = [];
    // Takes its number first and commits last.
    const late = gates[0]!.as(system).transaction(async (store) => {
      await store.audit.add(system, unaskedAct('Test.late'));
      await new Promise<void>((release) => held.push(release));
    });
    await until(
      () => Promise.resolve(held.length),
      (count) => count === 1,
    );
    for (let round = 0; round < 10; round++) {
      await Promise.all([
        ...gates.map((gate, k) =>
          gate.as(system).transaction((store) => store.audit.add(system, unaskedAct(`Test.early-${k}`))),
        ),
        ...gates.map((gate) => gate.as(system).transaction((store) => store.audit.seal(7))),
      ]);
    }
    await allSealed();
    held.forEach((release) => release());
    await late;
    await allSealed();
    const lines = await exported();
    expect(auditChainProblems(lines)).toEqual([]);
    const seals = lines.map((line) => JSON.parse(line) as AuditSeal);
    const place = seals.findIndex(({ entry }) => entry.operation === 'Test.late');
    expect(seals.filter(({ entry }) => entry.operation.startsWith('Test.early'))).toHaveLength(30);
    expect(seals.slice(0, place).some(({ entry }) => entry.id > (seals[place]?.entry.id ?? 0))).toBe(true);
    await Promise.all(gates.map((gate) => gate.close()));
  });
});
