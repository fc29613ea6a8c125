import { bundleChecks } from '#assembly';
import { unzipBundle } from '#archive';
import type { Plan } from '#plan';
import { rank } from '#ranking';
import type { RankingReport } from '#ranking';
import type { DecisionView, ResultsView } from '../../apps/api/src/ranking/ranking.view.ts';
import { anAnswer, answer, draft, importMembers, openRound, quickRun } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const round = 'april-2019';
const named = (word: string) => ({ en: word, fr: word, es: word, ar: word });

/** One area of the ranking becomes two of the decision, from the draft to the plan. */
describe('a decision that splits an area', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let run: string;
  let report: RankingReport;
  let first: string;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await openRound(coordinator, round);
    for (const city of ['cork-irl', 'beijing-chn', 'tunis-tun'])
      await answer(await service.person('focal-point', city), round, city, anAnswer(0));
    run = await quickRun(service, round);
    report = await coordinator.get<RankingReport>(`/runs/${run}/report`);
    first = report.areas[0]?.id ?? '';
  });

  afterAll(() => service.stop());

  const chosen = (reason: string | null, parts = [1, 2]) => ({
    areas: [
      ...parts.map((part) => ({ area: `${first}~${part}`, name: named(`Part ${part}`), reason })),
      ...report.areas.slice(1, 3).map(({ id }) => ({ area: id, reason: null })),
    ],
    borderReason: 'We keep to the order by points.',
  });

  test('is refused without a reason and with a part missing', async () => {
    const errors = async (body: object) =>
      (await coordinator.refused('POST', `/runs/${run}/decision`, { body })).errors?.map(({ code }) => code);
    expect(await errors(chosen(null))).toEqual(['split-reason-missing', 'split-reason-missing']);
    expect(await errors(chosen('Two tasks.', [2]))).toEqual(['split-incomplete']);
  });

  test('is published with its lineage, and its bundle holds', async () => {
    const { id } = await coordinator.post<DecisionView>(`/runs/${run}/decision`, chosen('Two tasks.'));
    await (await service.person('reviewer')).post(`/decisions/${id}/signature`);
    const { decision } = await service.visitor().get<ResultsView>(`/rounds/${round}/results`);
    expect(decision.areas.map(({ area }) => area).slice(0, 2)).toEqual([`${first}~1`, `${first}~2`]);
    expect(decision.areas[1]).toMatchObject({ name: named('Part 2'), reason: 'Two tasks.' });
    expect(decision.moved).toEqual([]);
    const { bytes } = await service.visitor().send('GET', `/rounds/${round}/bundle.zip`);
    const checks = bundleChecks(unzipBundle(bytes), { rank });
    expect(checks.find(({ name }) => name === 'decision-reasons')?.status).toBe('passed');
  });

  test('leads to a plan in which offers for the whole wait for the team', async () => {
    const { id } = await service.visitor().get<DecisionView>(`/rounds/${round}/decision`);
    const plan = await draft(service, coordinator, id);
    const text = await coordinator.get<Plan>(`/plans/${plan.id}/versions/1`);
    const parts = text.areas.slice(0, 2);
    expect(parts.map(({ name }) => name.en)).toEqual(['Part 1', 'Part 2']);
    for (const part of parts) {
      expect(part.evidence?.rank).toBe(report.areas[0]?.rank);
      expect(part.coordinators).toEqual([]);
      expect(part.gaps).toContainEqual({ code: 'gap-split-unassigned', values: { count: 3 } });
    }
  });
});
