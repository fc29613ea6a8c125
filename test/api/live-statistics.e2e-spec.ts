import { mostInOneText, noStatistics, freezeProfile, stratumStatistics, readUnranked } from '#ranking';
import type { RankingReport, Statistics } from '#ranking';
import { withClient } from '#store';
import type { Store } from '#store';
import { questionnaire2019 } from '#survey';
import { followAnswers } from '../../apps/api/src/ranking/follow-answers.ts';
import { profileOfRound } from '../../apps/api/src/ranking/profile-of-round.ts';
import { unpackedCounts } from '../../apps/api/src/ranking/ranking-work.ts';
import type { RunView } from '../../apps/api/src/ranking/ranking.view.ts';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { cloneAnswers } from '../load/cloned-answers.js';
import { anAnswer, answer, cities, importMembers, openRound, until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const round = 'april-2019';
const plain = (statistics: Statistics): unknown => JSON.parse(JSON.stringify(statistics));

describe('running statistics of a round', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  const focalPoints = new Map<string, Visitor>();

  beforeAll(async () => {
    service = await ServiceUnderTest.start({ workers: true });
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await openRound(coordinator);
    for (const city of cities) focalPoints.set(city, await service.person('focal-point', city));
  });

  afterAll(() => service.stop());

  const follow = (store: Store) => followAnswers(store, round, questionnaire2019, 'below');

  /** The statistics as they run on, and counted anew from every answer. */
  const bothWays = () =>
    service.system.transaction(async (store) => {
      const strata = await follow(store);
      const invitedIds = new Set(await store.rounds.cities(round));
      const invited = (await store.members.all()).filter(({ id }) => invitedIds.has(id));
      const begun = (await store.responses.ofRound(round)).length;
      const submissions = await store.responses.submissions(round);
      const { profile } = profileOfRound(questionnaire2019, invited, begun, submissions, 1);
      const frozen = freezeProfile(profile);
      const anew = stratumStatistics(readUnranked(frozen, 'below'));
      const basis = { areas: frozen.areas, scales: ['capacity', 'importance'], unranked: 'below' } as const;
      return {
        running: frozen.strata.map(({ id, members }) => {
          const stratum = strata.find((each) => each.stratum === id)!;
          expect(stratum.invited).toBe(members);
          return plain(stratum.counts ? unpackedCounts(stratum.counts) : noStatistics(basis));
        }),
        anew: anew.map(plain),
        begun: [strata.reduce((sum, each) => sum + each.begun, 0), begun],
        submitted: [strata.reduce((sum, each) => sum + each.submitted, 0), submissions.length],
      };
    });

  const expectEqual = async (): Promise<void> => {
    const { running, anew, begun, submitted } = await bothWays();
    expect(running).toEqual(anew);
    expect(begun[0]).toBe(begun[1]);
    expect(submitted[0]).toBe(submitted[1]);
  };

  test('equal a recount after answers, a reopening, another answer, and a member that moved', async () => {
    for (const [place, city] of cities.entries()) {
      await answer(focalPoints.get(city)!, round, city, anAnswer(place));
      if (place % 3 === 0) await expectEqual();
    }
    const [first, second] = cities;
    await coordinator.post(`/rounds/${round}/responses/${first}/reopen`, { reason: 'They asked us to.' });
    await expectEqual();
    const path = `/rounds/${round}/responses/${first}`;
    const { revisions } = await focalPoints.get(first)!.get<ResponseView>(path);
    const value = anAnswer(7)['ranking'];
    await focalPoints
      .get(first)!
      .put(`${path}/answers/ranking`, { value, revision: revisions['ranking'] ?? 0 });
    await expectEqual();
    const statement = { name: 'Ana Example', title: 'Head of education', date: '2019-04-08' };
    await focalPoints.get(first)!.post(`${path}/submit`, { statement });
    await expectEqual();
    await withClient(service.database.ownerUrl, (client) =>
      client.query(`UPDATE member_city SET region = 'africa' WHERE id = $1`, [second]),
    );
    await expectEqual();
  });

  test('a large round is reported from them and from a sample, and one more answer is one more at once', async () => {
    const more = mostInOneText + 100;
    await withClient(service.database.ownerUrl, (client) =>
      cloneAnswers((sql, values) => client.query(sql, values), round, more),
    );
    const refresh = (): Promise<void> =>
      service.system.transaction(async (store) => store.outbox.add('ranking.refresh', { round }));
    await refresh();
    const all = cities.length + more;
    const live = (wanted: number): Promise<RankingReport | null> =>
      until(
        async () => {
          const runs = await coordinator.get<readonly RunView[]>(`/rounds/${round}/runs`);
          const run = runs.find(({ number }) => number === 0);
          return run?.state === 'done' ? coordinator.get<RankingReport>(`/runs/${run.id}/report`) : null;
        },
        (report) => report?.preferences === wanted,
      );
    const report = await live(all);
    expect(report).toMatchObject({ preferences: all, sampled: 500 });
    expect(report!.strata.reduce((sum, { answered }) => sum + answered, 0)).toBe(all);
    await expectEqual();
    await coordinator.post(`/rounds/${round}/responses/${cities[2]}/reopen`, { reason: 'They asked us to.' });
    await refresh();
    expect((await live(all - 1))!.sampled).toBe(500);
  }, 90_000);
});
