import type { Page } from 'playwright-core';
import type { Plan } from '#plan';
import type { RankingReport } from '#ranking';
import type { AssemblyView, PollView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { PlanConsentsView } from '../../apps/api/src/plan/consent/plan-consents.view.ts';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import type { DecisionView } from '../../apps/api/src/ranking/ranking.view.ts';
import {
  anAnswer,
  answer,
  cast,
  draftByWorker,
  draftRound,
  importMembers,
  rankByWorker,
  rollForSession,
  signAndOpen,
  takeSeat,
  until,
} from '../api/road-steps.ts';
import type { Sitting } from '../api/road-steps.ts';
import type { Visitor } from '../api/visitor.ts';
import { BuiltService } from './built-service.ts';
import { signedIn } from './mailbox.ts';
import { faultsOf, laptop, phone, WatchedBrowser } from './watched-browser.ts';

const round = 'plan-life';
const answering = ['cork-irl', 'beijing-chn', 'tunis-tun', 'medellin-col', 'nairobi-ken'];
const named = (word: string) => ({ en: word, fr: word, es: word, ar: word });
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString();

describe('a plan between its draft and the session, in a browser', () => {
  let service: BuiltService;
  let browser: WatchedBrowser;
  let coordinator: Visitor;
  let desk: Page;
  let plan: string;
  let split: string;

  const person = async (role: 'coordinator' | 'reviewer' | 'focal-point', city: string | null = null) => {
    const email = `${role}@${city ?? 'network'}.example`;
    await service.addPerson(email, `A ${role}`, [{ role, city }]);
    return signedIn(service.url, email);
  };
  const mayor = async (city: string) => {
    const email = `representative@${city}.example`;
    await service.addPerson(email, 'A mayor', [{ role: 'representative', city }]);
    return signedIn(service.url, email);
  };
  const text = async (version?: number): Promise<Plan> => {
    const { version: newest } = await coordinator.get<PlanView>(`/plans/${plan}`);
    return coordinator.get<Plan>(`/plans/${plan}/versions/${version ?? newest}`);
  };

  beforeAll(async () => {
    service = await BuiltService.start();
    browser = await WatchedBrowser.start(service.url);
    coordinator = await person('coordinator');
    await importMembers(coordinator);
    await draftRound(coordinator, round, { opensAt: day(-1), deadline: day(20), roll: day(0).slice(0, 10) });
    await signAndOpen(coordinator, round);
    for (const city of answering)
      await answer(await person('focal-point', city), round, city, anAnswer(0), day(0).slice(0, 10));
    const { id: run } = await rankByWorker(coordinator, round);
    const { areas } = await coordinator.get<RankingReport>(`/runs/${run}/report`);
    split = areas[0]?.id ?? '';
    const decided = await coordinator.post<DecisionView>(`/runs/${run}/decision`, {
      areas: [
        ...[1, 2].map((part) => ({
          area: `${split}~${part}`,
          name: named(`Part ${part}`),
          reason: 'Two tasks.',
        })),
        ...areas.slice(1, 3).map(({ id }) => ({ area: id, reason: null })),
      ],
      borderReason: 'We keep to the order by points.',
    });
    await (await person('reviewer')).post(`/decisions/${decided.id}/signature`);
    ({ id: plan } = await draftByWorker(coordinator, decided.id));
    desk = await browser.pageOf(coordinator, laptop);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const arrive = async (page: Page, address: string) => {
    await page.goto(address);
    await page.locator('h1').first().waitFor();
  };

  test('offers for an area that was split are a gap until the team assigns them, in the form', async () => {
    const codes = async () => (await text()).areas.flatMap(({ gaps }) => gaps.map(({ code }) => code));
    expect(await codes()).toContain('gap-split-unassigned');
    await arrive(desk, `/plan/new/${round}`);
    const pick = desk.getByRole('combobox', { name: /Cork/ });
    await pick.selectOption({ label: 'Part 1' });
    await desk.getByRole('combobox', { name: /Beijing/ }).selectOption({ label: 'Part 2' });
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByRole('button', { name: /^Draft/ }).click();
    await desk.getByRole('heading', { name: /activities in/ }).waitFor();
    plan = new URL(desk.url()).pathname.split('/')[2] ?? plan;
    const { areas } = await text();
    expect(areas[0]?.coordinators.map(({ city }) => city)).toContain('cork-irl');
    expect(areas[1]?.coordinators.map(({ city }) => city)).toContain('beijing-chn');
  }, 60_000);

  test('a city is asked and agrees on a condition at its own desk, on a phone; the plan says so', async () => {
    await arrive(desk, `/plan/${plan}/consents`);
    await desk.getByRole('button', { name: /^Ask about/ }).click();
    await desk.getByRole('table', { name: 'Consent of the cities' }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    const { requests } = await coordinator.get<PlanConsentsView>(`/plans/${plan}/consents`);
    expect(requests.map(({ city }) => city)).toContain('cork-irl');
    const cork = await signedIn(service.url, 'focal-point@cork-irl.example');
    const own = await browser.pageOf(cork, phone);
    await arrive(own, '/city/cork-irl/tasks');
    expect(await faultsOf(own)).toEqual([]);
    await own.getByLabel('Condition, or reason (may stay empty)').first().fill('If the school year allows.');
    await own
      .getByRole('button', { name: /^Accept: / })
      .first()
      .click();
    await own.getByText(/^You accepted on/).waitFor();
    expect(await faultsOf(own)).toEqual([]);
    await until(
      async () => JSON.stringify(await text()),
      (said) => said.includes('"conditional":true'),
    );
    await arrive(desk, `/plan/${plan}/read`);
    await desk.getByText('agreed, on a condition').first().waitFor();
    expect(await desk.locator('main').innerText()).not.toContain('If the school year allows.');
    expect(await faultsOf(desk)).toEqual([]);
    await own.context().close();
  }, 60_000);

  test('a note on a line is written, answered and settled in the editor', async () => {
    await arrive(desk, `/plan/${plan}/edit?at=P1`);
    await desk
      .getByRole('button', { name: /^Note: / })
      .first()
      .click();
    await desk.getByLabel('Note for the team').fill('Is this name right?');
    await desk.getByRole('button', { name: 'Add the note' }).click();
    await desk.getByText('One note is open').waitFor();
    await desk.getByLabel('Reply').fill('It is.');
    await desk.getByRole('button', { name: 'Reply' }).click();
    await desk.getByText('It is.').waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByRole('button', { name: 'Settled' }).click();
    await desk.getByRole('button', { name: 'Take up again' }).waitFor();
    expect(await desk.getByText('One note is open').count()).toBe(0);
  }, 60_000);

  test('the draft is put to the cities, a city comments, the team answers, everyone reads what became of it', async () => {
    await arrive(desk, `/plan/${plan}/comments`);
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByLabel('Last day for comments').fill(day(10).slice(0, 10));
    await desk.getByRole('button', { name: 'Publish and open' }).click();
    await desk.getByText(/^Open on version/).waitFor();
    const cork = await signedIn(service.url, 'focal-point@cork-irl.example');
    const own = await browser.pageOf(cork, phone);
    await arrive(own, '/city/cork-irl/consultation');
    await own.getByRole('button', { name: /^Comment on: By December 2021/ }).click();
    await own.getByLabel('Your comment').fill('Please name the regional dimension.');
    expect(await faultsOf(own)).toEqual([]);
    await own.getByRole('button', { name: 'Send the comment' }).click();
    await own.getByText('Not answered yet').waitFor();
    expect(await faultsOf(own)).toEqual([]);

    await desk.reload();
    await desk.getByRole('heading', { name: 'One comment of one city, 1 without an answer' }).waitFor();
    await desk.getByRole('button', { name: 'Answer', exact: true }).click();
    await desk.getByLabel('Taken up in part').check();
    await desk.getByLabel('Why', { exact: true }).fill('The region is named now.');
    await desk.getByLabel('The version that took it up').selectOption({ index: 1 });
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByRole('button', { name: 'Give this answer' }).click();
    await desk.getByText('The region is named now.').waitFor();
    await desk.getByRole('button', { name: 'End it now' }).click();
    await desk.getByText(/^Closed on/).waitFor();
    expect(await faultsOf(desk)).toEqual([]);

    const passer = await (await browser.profile(laptop)).newPage();
    await arrive(passer, `/plan/${plan}/read`);
    await passer.getByText('What became of one comment').click();
    await passer.getByText('Please name the regional dimension.').waitFor();
    expect(await faultsOf(passer)).toEqual([]);
    await arrive(passer, '/city/cork-irl');
    await passer.getByRole('heading', { name: 'What became of the comments of Cork' }).waitFor();
    expect(await faultsOf(passer)).toEqual([]);
    await own.context().close();
  }, 90_000);

  test('an adopted plan is revised: what was cancelled, by whom and why, and the adopted text stays', async () => {
    const { version } = await coordinator.get<PlanView>(`/plans/${plan}`);
    const roll = await rollForSession(coordinator, day(0).slice(0, 10), '2099-12-31');
    const assembly = await coordinator.post<AssemblyView>(`/plans/${plan}/assembly`, {
      title: 'Session',
      roll,
    });
    const mayors = { person: (_: string, city: string | null = null) => mayor(city ?? '') };
    const seats: Sitting[] = [];
    for (const city of answering) seats.push(await takeSeat(mayors, assembly.id, city));
    // Few of today's seats are taken.
    const quorum = { of: 'present', numerator: 1, denominator: 100 };
    for (const { id } of assembly.items) {
      const poll = await coordinator.post<PollView>(`/assemblies/${assembly.id}/items/${id}/polls`, {
        quorum,
        contestSeconds: 0,
      });
      for (const seat of seats) await cast(seat, poll.id, 'yes', `${poll.id}-${seat.city}`);
      await coordinator.post(`/polls/${poll.id}/close`);
    }
    await coordinator.post(`/assemblies/${assembly.id}/close`);
    await arrive(desk, `/plan/${plan}`);
    await desk.getByRole('link', { name: 'Revise the plan' }).click();
    await desk.getByRole('heading', { name: 'Revise the adopted plan' }).waitFor();
    await desk.getByLabel('What happened').first().selectOption('cancelled');
    await desk.getByLabel('Why', { exact: true }).fill('Nobody can travel.');
    await desk.getByLabel('Who decided').selectOption('committee');
    await desk.getByLabel('Which one').fill('Steering committee');
    await desk.getByLabel('Day of the decision').fill(day(0).slice(0, 10));
    await desk.getByLabel('Reason of the revision').fill('Borders are closed.');
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByRole('button', { name: 'Revise one activity' }).click();
    await desk.getByRole('heading', { name: 'What changed since the adoption' }).waitFor();
    await desk.getByText('decided by Steering committee').waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    expect((await text()).revisions).toHaveLength(1);
    await desk.getByRole('link', { name: `The adopted text is version ${version + 1}.` }).click();
    await desk
      .getByRole('heading', { name: 'What changed since the adoption' })
      .waitFor({ state: 'detached' });
    await arrive(desk, `/plan/${plan}/calendar`);
    await desk.getByText('· cancelled').waitFor();
    expect(await faultsOf(desk)).toEqual([]);
  }, 120_000);

  test('nothing went wrong on any page', () => {
    expect(browser.complaints).toEqual([]);
  });
});
