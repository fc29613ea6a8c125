import type { RollView } from '../../apps/api/src/members/members.view.ts';
import type { RunComparisonView } from '../../apps/api/src/ranking/run-comparison.view.ts';
import type {
  GroupAgreementsView,
  NeedsView,
  WithoutCountriesView,
} from '../../apps/api/src/ranking/run-insights.view.ts';
import { anAnswer, answer, importMembers, openRound, quickRun } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const round = 'april-2019';

/** What the answers behind a run say, from a round that six Korean cities and two others answered. */
describe('what stands behind a run', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let run: string;
  let korean: readonly string[];

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await openRound(coordinator, round, { places: 3, minimumCell: 5 });
    const { members } = await coordinator.get<RollView>('/members?on=2019-09-30');
    korean = members
      .filter(({ country }) => country === 'KOR')
      .map(({ id }) => id)
      .slice(0, 6);
    for (const city of [...korean, 'cork-irl', 'medellin-col']) {
      await answer(
        await service.person('focal-point', city),
        round,
        city,
        anAnswer(korean.includes(city) ? 0 : 4),
      );
    }
    run = await quickRun(service, round);
  });

  afterAll(() => service.stop());

  test('without Korea the areas of the others come first; small countries are only counted', async () => {
    const found = await coordinator.get<WithoutCountriesView>(`/runs/${run}/without-countries`);
    expect(found.smallCountries).toBe(2);
    expect(found.countries.map(({ without, answers }) => [without, answers])).toEqual([['KOR', 6]]);
    expect(found.countries[0]?.entered).toHaveLength(3);
    expect(found.countries[0]?.left).toHaveLength(3);
  });

  test('offers are counted for the network, ratings only where enough cities gave them', async () => {
    const { areas, smallestCell } = await coordinator.get<NeedsView>(`/runs/${run}/needs`);
    const rated = areas.filter(({ all }) => all !== null);
    expect(rated).toHaveLength(1);
    expect(rated[0]).toMatchObject({
      all: { answers: 6, importance: 5, capacity: 3 },
      needing: 0,
      offers: { lead: 6, host: 0, contribute: 0 },
      activities: 12,
    });
    // This run pools nothing: the regions of the two others are left out.
    expect(Object.keys(rated[0]?.strata ?? {})).toEqual(['asia-pacific']);
    for (const { answers } of areas.flatMap(({ strata }) => Object.values(strata))) {
      expect(answers).toBeGreaterThanOrEqual(smallestCell);
    }
  });

  test('by income the two others are too few to stand alone, so nothing is shown apart', async () => {
    const { attributes, smallestCell } = await coordinator.get<GroupAgreementsView>(`/runs/${run}/agreement`);
    expect(smallestCell).toBe(5);
    expect(attributes.map(({ attribute }) => attribute)).toEqual(['size', 'language', 'income']);
    const income = attributes.find(({ attribute }) => attribute === 'income');
    // Six Korean cities and Cork are of high income, Medellín alone of upper middle.
    expect(income?.groups.map(({ groups, answers }) => [groups, answers])).toEqual([
      [['high', 'upper-middle'], 8],
    ]);
    for (const { answers, ranks } of attributes.flatMap(({ groups }) => groups)) {
      expect(ranks === null || answers >= smallestCell).toBe(true);
    }
  });

  test('an answer that was changed after the run still counts as the run counted it', async () => {
    const before = await coordinator.get(`/runs/${run}/without-countries`);
    const city = korean[0] ?? '';
    const path = `/rounds/${round}/responses/${city}`;
    await coordinator.post(`${path}/reopen`, { reason: 'The city asked for it.' });
    const focalPoint = await service.person('focal-point', city);
    await focalPoint.put(`${path}/answers/ranking`, { value: anAnswer(7)['ranking'], revision: 1 });
    await focalPoint.post(`${path}/submit`, {
      statement: { name: 'Ana Example', title: 'Mayor', date: '2019-04-08' },
    });
    expect(await coordinator.get(`/runs/${run}/without-countries`)).toEqual(before);
    expect(await coordinator.get<NeedsView>(`/runs/${run}/needs`)).toMatchObject({ smallestCell: 5 });
  });

  test('a run after that change says whose answers differ in number, what moved and what of it is more than chance', async () => {
    const later = await quickRun(service, round);
    const found = await coordinator.get<RunComparisonView>(`/runs/${later}/compared-with/${run}`);
    expect(found.answers).toEqual({ same: 7, added: 0, removed: 0, changed: 1 });
    expect(found.settings).toEqual([]);
    expect(found.moved.length).toBeGreaterThan(0);
    for (const { area, before, after, between } of found.areas) {
      expect(found.moved.includes(area)).toBe(before?.rank !== after?.rank);
      expect(between).toBe(before?.rank);
    }
    const itself = await coordinator.get<RunComparisonView>(`/runs/${later}/compared-with/${later}`);
    expect(itself).toMatchObject({ moved: [], entered: [], left: [], answers: { same: 8, changed: 0 } });
    expect((await coordinator.refused('GET', `/runs/${later}/compared-with/${round}`)).status).toBe(404);
  });

  test('those who may not read answers do not see what stands behind them', async () => {
    for (const who of [await service.person('observer'), service.visitor()]) {
      for (const page of ['without-countries', 'needs', 'agreement', `compared-with/${run}`]) {
        expect([401, 403]).toContain((await who.refused('GET', `/runs/${run}/${page}`)).status);
      }
    }
  });
});
