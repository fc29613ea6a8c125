import { InvitationLinks } from '../../apps/api/src/survey/invitation-links.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

/** The token of a city's invitation link; the link is made where the round has none yet. */
export async function linkTokenOf(service: ServiceUnderTest, round: string, city: string): Promise<string> {
  const links = service.app.get(InvitationLinks);
  const link = await service.system.transaction(async (store) => {
    await links.make(store, round, [city], service.clock.now());
    return (await store.invitations.live(round)).get(city);
  });
  return links.addressOf(link ?? { id: '' }).replace(/^.*=/, '');
}

/** Somebody in a city hall who came by the invitation link of their city; it is made where the round has none yet. */
export async function guestOf(service: ServiceUnderTest, round: string, city: string): Promise<Visitor> {
  const token = await linkTokenOf(service, round, city);
  const reply = await service.visitor().send('POST', '/invitations/open', { body: { token } });
  return new Visitor(service.url, (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
}
