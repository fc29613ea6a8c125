import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleChecks } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import { unzipBundle } from '#archive';
import { mergedArea, rank } from '#ranking';
import type { Profile, RankingReport } from '#ranking';
import type { WeekView } from '../../apps/api/src/assembly/week.view.ts';
import type { RollView } from '../../apps/api/src/members/members.view.ts';
import type { MailView } from '../../apps/api/src/members/sign-in.view.ts';
import type {
  DecisionView,
  DraftDecisionView,
  MergedRankingView,
  PublishedAnswerView,
  ResultsView,
} from '../../apps/api/src/ranking/ranking.view.ts';
import type { RoundSettingsView } from '../../apps/api/src/ranking/settings.view.ts';
import { verifyCommand } from '../../apps/cli/src/verify/verify-command.ts';
import { anAnswer, answer, draft, importMembers, openRound, putForward, rankByWorker } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const round = 'april-2019';
const name = { en: 'Both', fr: 'Les deux', es: 'Ambos', ar: 'كلاهما' };

/** From a ranking to what is public of it, with two people. */
describe('a decision', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let reviewer: Visitor;
  let anyone: Visitor;
  let run: string;
  let report: RankingReport;
  /** Of the large region; answers when all is published. */
  let late: string;
  let first: string;

  beforeAll(async () => {
    service = await ServiceUnderTest.start({ workers: true });
    coordinator = await service.person('coordinator');
    reviewer = await service.person('reviewer');
    anyone = service.visitor();
    await importMembers(coordinator);
    const { members } = await anyone.get<RollView>('/members?on=2019-09-30');
    const of = (region: string, count: number) =>
      members.filter((city) => city.region === region).slice(0, count);
    const few = ['africa', 'arab-states', 'asia-pacific', 'latin-america-caribbean'];
    // Five of one region, and of each other one too few to stand alone.
    const large = of('europe-north-america', 6).map(({ id }) => id);
    const answering = [...large.slice(0, 5), ...few.flatMap((region) => of(region, 2).map(({ id }) => id))];
    late = large[5] ?? '';
    first = large[0] ?? '';
    await openRound(coordinator, round, { places: 3, draws: 200, replicates: 100 });
    for (const [index, city] of answering.entries())
      await answer(await service.person('focal-point', city), round, city, anAnswer(index % 4));
    run = (await rankByWorker(coordinator, round)).id;
    report = await coordinator.get<RankingReport>(`/runs/${run}/report`);
  });

  afterAll(() => service.stop());

  const bundleOf = async (reader: Visitor, path = 'bundle.zip') =>
    reader.send('GET', `/rounds/${round}/${path}`);

  test('is not put forward without saying why, where the answers leave it open', async () => {
    const first = report.areas.slice(0, 3).map(({ id }) => ({ area: id, reason: null }));
    const refused = await coordinator.refused('POST', `/runs/${run}/decision`, { body: { areas: first } });
    expect(refused).toMatchObject({ status: 422, errors: [{ code: 'border-reason-missing' }] });
  });

  test('shows before it is put forward what merging does', async () => {
    const area = mergedArea(report.areas.slice(1, 3).map(({ id }) => id));
    const shown = await coordinator.get<MergedRankingView>(
      `/runs/${run}/merged?area=${encodeURIComponent(area)}`,
    );
    expect(shown.areas).toHaveLength(report.areas.length - 1);
    expect(shown.moved.find((row) => row.area === area)?.before).toHaveLength(2);
    expect(shown.moved.find((row) => row.area === area)?.rank).toBeLessThanOrEqual(2);
  });

  test('is a draft until a second person signs, and nothing of it is public', async () => {
    const { id } = await putForward(coordinator, run);
    for (const path of ['results', 'decision', 'bundle.zip'])
      expect(await anyone.refused('GET', `/rounds/${round}/${path}`)).toMatchObject({ status: 404 });
    expect(await anyone.refused('GET', `/rounds/${round}/decisions`)).toMatchObject({ status: 401 });
    expect(await coordinator.refused('POST', `/decisions/${id}/plan`)).toMatchObject({
      code: 'decision-not-signed-twice',
    });
    const commented = await reviewer.post<DraftDecisionView>(`/decisions/${id}/comments`, {
      text: 'Merge the two, please.',
    });
    expect(commented).toMatchObject({ second: null, maySign: true, comments: [{ by: 'A reviewer' }] });
    const { waiting } = await coordinator.get<WeekView>('/week');
    expect(waiting.filter(({ id: about }) => about === round).map(({ kind }) => kind)).toContain(
      'decision-unsigned',
    );
    const own = await reviewer.get<WeekView>('/week');
    expect(own.waiting.map(({ kind }) => kind)).toEqual(['decision-unsigned']);
  });

  test('asks by mail who may sign second, and tells its author when another takes its place', async () => {
    const mailsTo = async (address: string) =>
      (await coordinator.get<readonly MailView[]>('/mails')).filter(({ to }) => to === address);
    const [asked, ...others] = await mailsTo('reviewer@network.example');
    expect(others).toEqual([]);
    expect(asked?.text).toContain('A coordinator has put forward a decision on the priority areas');
    expect(asked?.text).toMatch(/\/ranking\/april-2019\/decision$/m);
    expect(await mailsTo('coordinator@network.example')).toEqual([]);
    await putForward(reviewer, run);
    const [told] = await mailsTo('coordinator@network.example');
    expect(told?.subject).toBe('April 2019: another decision has taken the place of yours');
    expect(await mailsTo('reviewer@network.example')).toHaveLength(1);
  });

  test('is signed by another person, once, and only the newest', async () => {
    const [older] = await coordinator.get<DraftDecisionView[]>(`/rounds/${round}/decisions`);
    const area = mergedArea(report.areas.slice(1, 3).map(({ id }) => id));
    const chosen = [
      { area: report.areas[0]?.id, reason: 'It stands first.' },
      { area, name, reason: 'They are taught together.' },
      { area: report.areas[3]?.id, name: { ...name, en: 'Renamed' }, reason: null },
    ];
    const { id } = await coordinator.post<DecisionView>(`/runs/${run}/decision`, {
      areas: chosen,
      borderReason: 'We keep to the order by points.',
    });
    const sign = (who: Visitor, decision = id) => who.refused('POST', `/decisions/${decision}/signature`);
    expect(await sign(coordinator)).toMatchObject({ status: 403, code: 'signs-twice' });
    expect(await sign(reviewer, older?.id)).toMatchObject({ status: 409, code: 'decision-superseded' });
    expect(await sign(await service.person('observer'))).toMatchObject({ status: 403 });
    const [waiting] = await reviewer.get<DraftDecisionView[]>(`/rounds/${round}/decisions`);
    expect(waiting).toMatchObject({ id, signedBy: 'A coordinator' });
    // Pressed twice at the same moment, with two keys.
    const pressed = await Promise.all([1, 2].map(() => reviewer.send('POST', `/decisions/${id}/signature`)));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const signed = await reviewer.get<DecisionView>(`/rounds/${round}/decision`);
    expect(signed.second).not.toBeNull();
    expect(await sign(reviewer)).toMatchObject({ status: 409, code: 'decision-signed' });
    const results = await anyone.get<ResultsView>(`/rounds/${round}/results`);
    expect(results.decision).toMatchObject({ id, signedBy: null, second: { by: null } });
    expect(results.decision.moved.length).toBe(report.areas.length - 1);
  });

  test('leads to a plan with the merged area, its name, its evidence and the offers of its cities', async () => {
    const { id } = await anyone.get<DecisionView>(`/rounds/${round}/decision`);
    const plan = await draft(service, coordinator, id);
    const text = await coordinator.get<{
      areas: { name: { en: string }; evidence: object | null; coordinators: object[] }[];
    }>(`/plans/${plan.id}/versions/1`);
    expect(text.areas.map((one) => one.name.en).slice(1)).toEqual(['Both', 'Renamed']);
    expect(text.areas[1]?.evidence).not.toBeNull();
    expect(text.areas.some(({ coordinators }) => coordinators.length > 0)).toBe(true);
  });

  describe('as it is published', () => {
    let files: ReadonlyMap<string, Uint8Array>;
    let text: string;

    beforeAll(async () => {
      files = unzipBundle((await bundleOf(anyone)).bytes);
      text = [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    });

    test('holds by every check, in this process and through the command line, byte for byte', async () => {
      expect(bundleChecks(files, { rank }).filter(({ status }) => status === 'failed')).toEqual([]);
      const folder = await mkdtemp(join(tmpdir(), 'gnlc-bundle-'));
      const file = join(folder, 'bundle.zip');
      await writeFile(file, (await bundleOf(anyone)).bytes);
      const said: string[] = [];
      const terminal = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
      const code = await verifyCommand([file, '--json'], terminal as never);
      await rm(folder, { recursive: true });
      expect(code).toBe(0);
      expect(said.join('')).toContain('report-recomputed","status":"passed');
      const official = await coordinator.send('GET', `/runs/${run}/report`);
      const profile = JSON.parse(new TextDecoder().decode(files.get('preferences.json'))) as Profile;
      expect(sha256Hex(canonicalJson(rank(profile, report.settings)))).toBe(sha256Hex(official.text));
    });

    test('comes out the same whenever it is asked for', async () => {
      expect((await bundleOf(anyone)).bytes).toEqual((await bundleOf(coordinator)).bytes);
    });

    test('names no city, no person, no offer, no receipt', async () => {
      const known = await service.system.transaction(async (store) => {
        const members = await store.members.all();
        const submissions = await store.responses.submissions(round);
        const people = await store.manager.query<{ email: string; label: string; person_id: string }[]>(
          'SELECT * FROM person_contact',
        );
        return [
          ...members.flatMap(({ id, name: city }) => [id, city]),
          ...submissions.flatMap(({ response, hash, commitment }) => [response, hash, commitment]),
          ...people.flatMap(({ email, person_id: id }) => [email, id]),
          'Ana Example',
          '"lead"',
        ];
      });
      expect(known.length).toBeGreaterThan(200);
      // As a word of its own: the name of a city may well be part of another word.
      const words = (one: string) => ` ${one.replace(/[^\p{L}\p{N}@.-]+/gu, ' ')} `;
      const all = words(text);
      expect(known.filter((one) => all.includes(words(one)))).toEqual([]);
    });

    test('holds no region of fewer than five answers, and no order that leads back to the cities', () => {
      const profile = JSON.parse(new TextDecoder().decode(files.get('preferences.json'))) as Profile;
      const sizes = profile.strata.map(
        ({ id }) => profile.preferences.filter(({ stratum }) => stratum === id).length,
      );
      expect(sizes.filter((size) => size > 0 && size < 5)).toEqual([]);
      const ids = profile.preferences.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
      expect(ids.every((id) => /^[0-9a-f]{12}$/.test(id))).toBe(true);
      expect([...new Set(profile.preferences.flatMap((one) => Object.keys(one)))].sort()).toEqual([
        'id',
        'noOpinion',
        'ranked',
        'ratings',
        'stratum',
        'weight',
      ]);
    });

    test('is not published a second time with one answer more: laid side by side they would tell whose it is', async () => {
      await answer(await service.person('focal-point', late), round, late, anAnswer(2));
      const { id } = await putForward(coordinator, (await rankByWorker(coordinator, round)).id);
      expect(await reviewer.refused('POST', `/decisions/${id}/signature`)).toMatchObject({
        code: 'would-identify',
        errors: [{ code: 'difference-too-small' }],
      });
      expect((await bundleOf(anyone)).bytes.length).toBeGreaterThan(0);
    });

    test('is found again by a city, its own answer only, beside its region', async () => {
      const own = `/rounds/${round}/responses/${late}/published`;
      const cork = await service.person('focal-point', late);
      const published = await cork.get<PublishedAnswerView>(own);
      expect(published).toMatchObject({ regions: ['europe-north-america'], answers: 5 });
      const other = await service.person('focal-point', first);
      expect(await other.refused('GET', own)).toMatchObject({ status: 403 });
      expect(await anyone.refused('GET', own)).toMatchObject({ status: 401 });
      const found = await other.get<PublishedAnswerView>(`/rounds/${round}/responses/${first}/published`);
      const profile = JSON.parse(new TextDecoder().decode(files.get('preferences.json'))) as Profile;
      expect(profile.preferences[(found.line ?? 0) - 1]?.id).toBe(found.answer);
    });

    test('is given with everything behind it to the team only', async () => {
      expect(await anyone.refused('GET', `/rounds/${round}/auditors-bundle.zip`)).toMatchObject({
        status: 401,
      });
      const whole = unzipBundle((await bundleOf(coordinator, 'auditors-bundle.zip')).bytes);
      expect([...whole.keys()]).toEqual(expect.arrayContaining(['answers.json', 'history.json']));
      expect(bundleChecks(whole, { rank }).filter(({ status }) => status === 'failed')).toEqual([]);
    });
  });

  test('settings change after the opening only when a second person agrees, and why is on the record', async () => {
    const settings = `/rounds/${round}/settings`;
    const wanted = { places: 4, draws: 200, replicates: 100 };
    expect(await coordinator.refused('POST', settings, { body: wanted })).toMatchObject({ status: 409 });
    const put = await coordinator.post<RoundSettingsView>(`${settings}/changes`, {
      ...wanted,
      reason: 'The plan has four places.',
    });
    expect(put).toMatchObject({ signed: { version: 1 }, changes: [{ mayAgree: false }] });
    const change = put.changes[0]?.id;
    const mails = await coordinator.get<readonly MailView[]>('/mails');
    const asked = mails.filter(({ text }) => text.includes('The plan has four places.'));
    expect(asked.map(({ to }) => to)).toEqual(['reviewer@network.example']);
    expect(await coordinator.refused('POST', `${settings}/changes/${change}/signature`)).toMatchObject({
      code: 'signs-twice',
    });
    expect((await anyone.get<RoundSettingsView>(settings)).changes).toEqual([]);
    const agreed = await Promise.all(
      [1, 2].map(() => reviewer.send('POST', `${settings}/changes/${change}/signature`)),
    );
    expect(agreed.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await anyone.get<RoundSettingsView>(settings)).toMatchObject({
      signed: { version: 2, reason: 'The plan has four places.', settings: { places: 4 } },
      earlier: [{ version: 1, settings: { places: 3 } }],
    });
    expect(await reviewer.refused('POST', `${settings}/changes/${change}/signature`)).toMatchObject({
      code: 'settings-change-over',
    });
  });
});
