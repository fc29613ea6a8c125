import { personWith } from './mailbox.ts';
import type { Road } from './road.ts';
import { faultsOf } from './watched-browser.ts';

/** Orders as PrefLib writes them: three alternatives, eight voters. */
const parks = `# NUMBER ALTERNATIVES: 3
# ALTERNATIVE NAME 1: Trees
# ALTERNATIVE NAME 2: Paths
# ALTERNATIVE NAME 3: Ponds
5: 1,2,3
3: 1,3,2
`;

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
      // What is not there yet says "Loading" in a heading that nobody sees.
      await road.desk.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Loading' }).waitFor();
      expect(await faultsOf(road.desk)).toEqual([]);
    }
  });

  road.walk(
    'orders from elsewhere are ranked beside it, and their pages say what orders cannot tell',
    async () => {
      const answered = road.desk.url();
      await road.desk.getByRole('link', { name: 'What comes first?' }).click();
      await road.desk.getByLabel('Rank a file').setInputFiles({
        name: 'parks.soc',
        mimeType: 'text/plain',
        buffer: Buffer.from(parks),
      });
      await road.desk.getByText('Trees comes first.').waitFor();
      expect(await faultsOf(road.desk)).toEqual([]);
      await road.desk.getByRole('link', { name: 'Where is the gap?' }).click();
      await road.desk.getByRole('heading', { name: 'A file of orders tells no gap' }).waitFor();
      await road.desk.getByRole('link', { name: 'What comes first?' }).click();
      await road.desk.getByRole('link', { name: 'Compare two runs' }).click();
      await road.desk.getByRole('heading', { name: /^Nothing to compare/ }).waitFor();
      expect(await faultsOf(road.desk)).toEqual([]);
      await road.desk.goto(answered);
    },
  );

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
}
