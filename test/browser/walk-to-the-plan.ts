import { rollForSession } from '../api/road-steps.ts';
import { personWith } from './mailbox.ts';
import type { Road } from './road.ts';
import { visitorOf } from './visitor-of.ts';
import { faultsOf } from './watched-browser.ts';

/** From the answers to the session that votes on the plan: run, decision, draft, reasons. */
export function walkToThePlan(road: Road): void {
  road.walk('a run ranks the answers and says how sure that is', async () => {
    await road.desk
      .getByRole('navigation', { name: 'Stages' })
      .getByRole('link', { name: 'Ranking' })
      .click();
    await road.desk.getByRole('button', { name: /^Start a run$|^Recompute with|^Compute once more/ }).click();
    await road.desk.getByRole('progressbar', { name: 'Run 1' }).waitFor();
    await road.desk.getByText(/^7 answers by points, .+ Run 1,/).waitFor();
    await road.desk.getByRole('heading', { name: /sure of|among the seven/ }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    for (const page of ['Does everyone agree?', 'Does it hold?']) {
      await road.desk.getByRole('link', { name: page }).click();
      await road.desk.getByRole('heading', { level: 1 }).waitFor();
      expect(await faultsOf(road.desk)).toEqual([]);
    }
  });

  road.walk('the decision is signed, and the plan drafted from it', async () => {
    await road.desk.getByRole('link', { name: 'Decision' }).click();
    await road.desk
      .getByRole('heading', { name: /^Seven areas chosen for seven places; none departs/ })
      .waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    const border = road.desk.getByLabel('Why these, where the answers leave it open?');
    if (await border.isVisible()) await border.fill('We keep to the order by points.');
    await road.desk.getByRole('button', { name: 'Sign the decision on seven areas' }).click();
    await road.desk.getByRole('heading', { name: /waits? for a second signature$/ }).waitFor();
    expect(await road.desk.getByRole('button', { name: 'Sign second and publish' }).count()).toBe(0);
    expect(await faultsOf(road.desk)).toEqual([]);
    const reviewer = await personWith(road.service, [{ role: 'reviewer', city: null }]);
    const [draft] = await reviewer.get<{ id: string }[]>(`/rounds/${road.round}/decisions`);
    await reviewer.post(`/decisions/${draft?.id}/signature`);
    await road.desk.reload();
    await road.desk.getByRole('heading', { name: /^Seven priority areas were decided on/ }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('button', { name: 'Draft the work plan from this decision' }).click();
    await road.desk.getByRole('heading', { name: /activities in seven areas/ }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
  });

  road.walk('a line of the plan says why it is there, back to the answers', async () => {
    await road.desk
      .getByRole('region', { name: 'Priority areas' })
      .or(road.desk.getByRole('table'))
      .getByRole('link')
      .first()
      .click();
    await road.desk
      .getByRole('button', { name: /^Why is “.+” here\?$/ })
      .first()
      .click();
    const why = road.desk.getByRole('complementary', { name: 'Why is this here?' });
    await why.getByText('Chosen as one of seven areas').waitFor();
    await why.getByText(/^\d of 7 cities ranked it$/).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
  });

  road.walk('the plan goes to the mayors: the session is called from the draft', async () => {
    await road.desk.getByRole('link', { name: 'At a glance' }).click();
    // A session is held on a roll that everyone could object to.
    const today = new Date().toISOString().slice(0, 10);
    await rollForSession(await visitorOf(road.desk, road.service.url), today, '2099-12-31');
    await road.desk.getByRole('link', { name: 'Call the mayors’ session' }).click();
    await road.desk.getByLabel('Name of the mayors’ session').fill('Mayors’ session');
    // The close declares the result.
    await road.desk.getByLabel('Seconds to contest a result').fill('0');
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('button', { name: 'Call the session' }).click();
    await road.desk
      .getByRole('heading', { name: 'Agree to the rules of session and to the chair?' })
      .waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    road.assembly = new URL(road.desk.url()).pathname.split('/').at(-1) ?? '';
  });
}
