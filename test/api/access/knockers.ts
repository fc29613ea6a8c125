import { cityRoles, networkRoles } from '#members';
import type { RoleGrant } from '#members';
import { accessOf } from '../../../apps/api/src/http/access.ts';
import type { Caller } from '../../../apps/api/src/http/access.ts';
import type { Endpoint } from '../../../apps/api/src/http/endpoints.ts';
import { guestOf } from '../guest-of.ts';
import type { ServiceUnderTest } from '../service-under-test.ts';
import { bindDevice, registerDelegate, seatAtDesk } from '../desk-steps.ts';
import { Visitor } from '../visitor.ts';

/** Somebody who knocks at every door; the doors are those of Cork in Ireland. */
export interface Knocker {
  readonly name: string;
  readonly caller: Caller;
  /** Whether what is held is held for Cork or Ireland; network roles are at home everywhere. */
  readonly own: boolean;
  readonly visitor: Visitor;
}

const [cork, bristol] = ['cork-irl', 'bristol-gbr'];

/** One for every caller, for the own city and for another one, and three sessions that are none. */
export async function knockers(service: ServiceUnderTest, assembly: string): Promise<readonly Knocker[]> {
  const of = async (
    name: string,
    caller: Caller,
    own: boolean,
    grants: readonly RoleGrant[],
  ): Promise<Knocker> => ({ name, caller, own, visitor: await signedIn(service, name, grants) });
  const everyone: Knocker[] = [
    { name: 'nobody', caller: 'public', own: false, visitor: service.visitor() },
    await withEndedSession(service, 'an expired session', "expires_at = now() - interval '1 second'"),
    await withEndedSession(service, 'a revoked session', 'revoked_at = now()'),
    await guest(service, bristol ?? '', false),
    await guest(service, cork ?? '', true),
    await of('somebody without a role', 'signed-in', false, []),
  ];
  for (const role of cityRoles) {
    everyone.push(await of(`${role} of Bristol`, role, false, [{ role, city: bristol ?? '' }]));
    everyone.push(await of(`${role} of Cork`, role, true, [{ role, city: cork ?? '' }]));
  }
  const contact = (country: string): RoleGrant => ({ role: 'national-contact', city: null, country });
  everyone.push(
    await of('national contact of the United Kingdom', 'national-contact', false, [contact('GBR')]),
  );
  everyone.push(await of('national contact of Ireland', 'national-contact', true, [contact('IRL')]));
  for (const role of networkRoles) everyone.push(await of(role, role, true, [{ role, city: null }]));
  const desk = everyone.find(({ name }) => name === 'coordinator')?.visitor as Visitor;
  const mayor = everyone.find(({ name }) => name === 'representative of Cork')?.visitor as Visitor;
  // Cork is held by who signed in, and votes by a phone from the desk too.
  await mayor.post(`/assemblies/${assembly}/attendance`, { city: cork, present: true });
  everyone.push(await device(service, desk, assembly, cork ?? '', true));
  await seatAtDesk(desk, assembly, bristol ?? '', await registerDelegate(desk, assembly, bristol ?? ''));
  everyone.push(await device(service, desk, assembly, bristol ?? '', false));
  return everyone;
}

/** A phone that the desk bound to the seat of a city. */
async function device(
  service: ServiceUnderTest,
  desk: Visitor,
  assembly: string,
  city: string,
  own: boolean,
): Promise<Knocker> {
  const visitor = await bindDevice(service, desk, assembly, city);
  return { name: `device of ${city}`, caller: 'device', own, visitor };
}

/** Whether the matrix lets somebody in. */
export function letsIn({ allowed }: Endpoint, { caller, own }: Knocker): boolean {
  const access = accessOf(allowed, caller);
  return access === 'yes' || (access === 'own' && own);
}

async function signedIn(
  service: ServiceUnderTest,
  name: string,
  grants: readonly RoleGrant[],
): Promise<Visitor> {
  const email = `${name.replaceAll(' ', '-').toLowerCase()}@knock.example`;
  const contact = { email, label: name, language: 'en' } as const;
  await service.system.transaction((store) => store.people.add(contact, grants, new Date()));
  return new Visitor(service.url, await service.cookieOf(email));
}

/** A coordinator whose session has ended: the cookie is kept, and must open nothing. */
async function withEndedSession(service: ServiceUnderTest, name: string, ended: string): Promise<Knocker> {
  const visitor = await signedIn(service, name, [{ role: 'coordinator', city: null }]);
  const changed = await service.system.transaction((store) =>
    store.manager.query<readonly [unknown, number]>(
      `UPDATE session SET ${ended} FROM person_contact c WHERE c.person_id = session.person_id AND c.label = $1`,
      [name],
    ),
  );
  if (changed[1] !== 1) throw new Error(`${name}: no session was ended`);
  return { name, caller: 'public', own: false, visitor };
}

/** Somebody who came by the invitation link of a city in the round that the doors are about. */
async function guest(service: ServiceUnderTest, city: string, own: boolean): Promise<Knocker> {
  const visitor = await guestOf(service, 'april-2019', city);
  return { name: `guest of ${city}`, caller: 'guest', own, visitor };
}
