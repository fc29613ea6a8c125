import { laptop, faultsOf, phone } from './watched-browser.ts';
import { codeMailedTo, linkMailedTo, mailTo } from './mailbox.ts';
import type { Road } from './road.ts';

const focalPoint = 'focal-point@bucheon.example';
const colleague = 'colleague@bucheon.example';

/** A focal point keeps the people of the city; whoever is invited comes in from the mail. */
export function walkWithAColleague(road: Road): void {
  road.walk(
    'a focal point invites a colleague, who signs in from the mail and is there to be seen',
    async () => {
      await road.service.addPerson(focalPoint, 'Focal point of Bucheon', [
        { role: 'focal-point', city: 'bucheon-kor' },
      ]);
      const desk = await (await road.browser.profile(laptop)).newPage();
      await desk.goto('/sign-in');
      await desk.getByLabel('E-mail address').fill(focalPoint);
      await desk.getByRole('button', { name: 'Send the mail' }).click();
      await desk.getByText(/is on its way/).waitFor();
      await desk.goto(await linkMailedTo(road.service.url, focalPoint));
      await desk.getByRole('button', { name: 'Sign in' }).click();
      await desk.waitForURL(/\/city\/bucheon-kor$/);
      const bar = desk.getByRole('navigation', { name: 'Stages' });
      await bar.getByRole('link', { name: 'Bucheon' }).waitFor();
      await desk.getByRole('link', { name: 'Our people' }).click();
      await desk.getByRole('heading', { name: 'One person acts for Bucheon' }).waitFor();

      const invite = desk.locator('section', { hasText: 'Invite a colleague' });
      await invite.getByLabel('E-mail').fill(colleague);
      await invite.getByLabel('Role').selectOption('signatory');
      expect(await faultsOf(desk)).toEqual([]);
      await invite.getByRole('button', { name: 'Send the invitation' }).click();
      await desk.getByText('The invitation is on its way.').waitFor();
      await desk.getByRole('heading', { name: '2 people act for Bucheon' }).waitFor();
      await desk.getByText('has never signed in').waitFor();

      const mail = await mailTo(road.service.url, colleague);
      expect(mail).toContain('Focal point of Bucheon invites you to act for Bucheon as a signatory.');
      const [address = ''] = /^https?:\/\/\S+$/m.exec(mail) ?? [];
      const hand = await (await road.browser.profile(phone)).newPage();
      await hand.goto(address);
      await hand.getByLabel('E-mail address').fill(colleague);
      await hand.getByRole('button', { name: 'Send the mail' }).click();
      await hand.getByLabel('Six-digit code').fill(await codeMailedTo(road.service.url, colleague));
      await hand.getByRole('button', { name: 'Sign in' }).click();
      await hand.waitForURL(/\/city\/bucheon-kor$/);

      await desk.reload();
      await desk.getByRole('heading', { name: '2 people act for Bucheon' }).waitFor();
      expect(await desk.getByText('has never signed in').count()).toBe(0);
      await desk.getByRole('button', { name: /^End Signatory/ }).click();
      await desk.getByRole('button', { name: /^End the role: Signatory/ }).click();
      await desk.getByRole('heading', { name: 'One person acts for Bucheon' }).waitFor();
      await hand.goto('/city/bucheon-kor/people');
      await hand.getByText('This page is for the people of the city').waitFor();
      await desk.context().close();
      await hand.context().close();
    },
  );
}
