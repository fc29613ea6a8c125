import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { bundleChecks } from '#assembly';
import { unzipBundle } from '#archive';
import { rank } from '#ranking';
import type { AssemblyView } from '../../apps/api/src/assembly/assembly.view.ts';
import { bindDevice, registerDelegate, seatAtDesk } from '../api/desk-steps.ts';
import { Visitor } from '../api/visitor.ts';
import type { Road } from './road.ts';
import { signInAtTheHall, vote } from './seat-on-phone.ts';
import { visitorOf } from './visitor-of.ts';
import { faultsOf, laptop, phone } from './watched-browser.ts';

const mayors = ['cork-irl', 'medellin-col', 'cairo-egy'];

/** From empty seats to the adopted plan and its record. */
export function walkThroughTheHall(road: Road): void {
  const phones: Page[] = [];
  const delegates: { readonly seat: string; readonly delegate: Visitor }[] = [];

  /** A yes from a seat that is not on one of the phones. */
  const castFor = async ({ seat, delegate }: (typeof delegates)[number]): Promise<void> => {
    const { current } = await delegate.get<AssemblyView>(`/assemblies/${road.assembly}`);
    await delegate.post(`/polls/${current}/ballots`, { seat, choice: 'yes', nonce: randomUUID() });
  };

  const closePoll = async (): Promise<void> => {
    await road.desk.getByRole('button', { name: 'Close the poll', exact: true }).click();
    await road.desk.getByRole('button', { name: 'Yes, close the poll now' }).click();
  };

  road.walk('three mayors take their seats on their phones, a hundred others elsewhere', async () => {
    const roll = await new Visitor(road.service.url).get<{
      readonly members: readonly { readonly id: string }[];
    }>('/members');
    const seated = roll.members
      .map(({ id }) => id)
      .filter((id) => !mayors.includes(id))
      .slice(0, 100);
    const desk = await visitorOf(road.desk, road.service.url);
    for (const city of seated) {
      const mayor = await registerDelegate(desk, road.assembly, city);
      const { seat } = await seatAtDesk(desk, road.assembly, city, mayor);
      delegates.push({ seat, delegate: await bindDevice(road.service, desk, road.assembly, city) });
    }
    for (const city of mayors) {
      await road.service.addPerson(`mayor@${city}.example`, `Mayor of ${city}`, [
        { role: 'representative', city },
      ]);
      const page = await (await road.browser.profile(phone)).newPage();
      await page.goto(`/hall/${road.assembly}`);
      await page.getByRole('heading', { name: 'Take your seat' }).waitFor();
      await signInAtTheHall(page, road.service.url, `mayor@${city}.example`);
      await page.getByText('The poll opens here by itself.').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      phones.push(page);
    }
    await road.desk
      .locator('.console-figures')
      .getByText(/^103 of \d+/)
      .waitFor();
  });

  road.walk(
    'a poll opens; yes, no and abstain are recorded with number and check digits, one of them in Arabic',
    async () => {
      const [cork, medellin, cairo] = phones as [Page, Page, Page];
      await cairo.getByRole('button', { name: 'العربية' }).tap();
      await road.desk.getByRole('button', { name: 'Open the poll', exact: true }).click();
      await cork.getByRole('heading', { name: /\?$/ }).waitFor();
      expect(await faultsOf(cork)).toEqual([]);
      const receipts = [
        await vote(cork, 'yes'),
        await vote(medellin, 'no'),
        await vote(cairo, 'abstain', 'ar'),
      ];
      expect(await cairo.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await faultsOf(cairo)).toEqual([]);
      expect(await faultsOf(medellin)).toEqual([]);
      expect(new Set(receipts.map(({ number }) => number)).size).toBe(3);
      for (const { check } of receipts) expect(check).toMatch(/^\w{3} \w{3}$/);
      await road.desk.locator('.console-lead dd').getByText('3', { exact: true }).waitFor();
      expect(await faultsOf(road.desk)).toEqual([]);
    },
  );

  road.walk('the chair closes the poll, and the screen says the result with its rule in words', async () => {
    await Promise.all(delegates.slice(0, 5).map((sitting) => castFor(sitting)));
    const screen = await (await road.browser.profile(laptop)).newPage();
    await screen.goto(`/hall/${road.assembly}/screen`);
    await screen.getByText('of 103 recorded').waitFor();
    expect(await faultsOf(screen)).toEqual([]);
    await closePoll();
    await screen.getByText('Adopted', { exact: true }).waitFor();
    await screen.getByText('More than half of the Yes and No ballots must be Yes.').waitFor();
    await screen.getByText('That is 4 of 7. There are 6.').waitFor();
    expect(await faultsOf(screen)).toEqual([]);
    await (phones[0] as Page).getByRole('heading', { name: 'Adopted' }).waitFor();
    await screen.close();
  });

  road.walk('every item is put to the vote, then the session is closed', async () => {
    for (let item = 2; item <= 9; item += 1) {
      await road.desk.getByRole('button', { name: `Next: item ${item}` }).click();
      await road.desk.getByRole('button', { name: 'Open the poll', exact: true }).click();
      await road.desk.getByRole('button', { name: 'Close the poll', exact: true }).waitFor();
      await vote(phones[0] as Page, 'yes');
      await closePoll();
      await road.desk.locator('.console-state').getByText('Adopted').waitFor();
    }
    await road.desk.getByRole('button', { name: 'Close the session' }).click();
    await road.desk.getByRole('button', { name: 'Yes, close the session' }).click();
    await road.desk
      .getByRole('heading', { name: 'All 9 items were adopted: this is the work plan 2020–2021' })
      .waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await (phones[0] as Page).getByRole('heading', { name: 'The session is closed' }).waitFor();
    expect(await faultsOf(phones[0] as Page)).toEqual([]);
  });

  road.walk('the bundle holds: every number is recomputed from the file', async () => {
    const [download] = await Promise.all([
      road.desk.waitForEvent('download'),
      road.desk.getByRole('link', { name: 'Download the bundle' }).click(),
    ]);
    const checks = bundleChecks(unzipBundle(readFileSync(await download.path())), { rank });
    expect(checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(checks.filter(({ status }) => status === 'passed').length).toBeGreaterThan(5);
  });

  road.walk('anyone reads the adopted plan and who voted how', async () => {
    const visitor = await (await road.browser.profile(laptop)).newPage();
    await visitor.goto('/');
    await visitor.getByText('The mayors adopted 9 of 9 items.').waitFor();
    expect(await faultsOf(visitor)).toEqual([]);
    await visitor.getByRole('link', { name: 'Read the plan' }).click();
    await visitor.getByText(/^Adopted by the mayors\./).waitFor();
    expect(await faultsOf(visitor)).toEqual([]);
    await visitor.getByRole('link', { name: 'See how the mayors voted' }).click();
    await visitor.getByRole('button', { name: 'Who voted how (8)' }).click();
    for (const [city, choice] of [
      ['Cork', 'Yes'],
      ['Medellín', 'No'],
      ['Cairo', 'Abstain'],
    ] as const)
      await visitor.getByRole('row', { name: new RegExp(`${city}.*${choice}`) }).waitFor();
    expect(await faultsOf(visitor)).toEqual([]);
  });
}
