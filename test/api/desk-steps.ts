import { randomUUID } from 'node:crypto';
import type { DelegateFunction } from '#assembly';
import type { DeskSeatView, SeatCodeView } from '../../apps/api/src/assembly/credentials.view.ts';
import type { OwnDelegationView } from '../../apps/api/src/assembly/delegations.view.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

/** Registers somebody for a city, by default its mayor, and gives the id. */
export async function registerDelegate(
  desk: Visitor,
  assembly: string,
  city: string,
  name = `Mayor of ${city}`,
  as: DelegateFunction = 'mayor',
): Promise<string> {
  const { delegates } = await desk.post<OwnDelegationView>(
    `/assemblies/${assembly}/delegations/${city}/delegates`,
    { name, function: as },
  );
  return delegates.find((one) => one.name === name)?.id ?? '';
}

/** Seats a delegate in the empty seat of a city. */
export function seatAtDesk(
  desk: Visitor,
  assembly: string,
  city: string,
  delegate: string,
  more: object = {},
): Promise<DeskSeatView> {
  const holder = { delegate, replaces: null, provisional: false, ...more };
  return desk.post(`/assemblies/${assembly}/desk/${city}/holder`, holder);
}

/** A phone of a city's holder: the desk hands out a code, and the phone binds itself with it. */
export async function bindDevice(
  service: Pick<ServiceUnderTest, 'url'>,
  desk: Visitor,
  assembly: string,
  city: string,
  key?: string,
): Promise<Visitor> {
  const { code } = await desk.post<SeatCodeView>(`/assemblies/${assembly}/desk/${city}/code`, {
    kind: 'phone',
  });
  const phone = new Visitor(service.url);
  await enterCode(phone, assembly, code, `device-${randomUUID()}`, key);
  return phone;
}

/** Uses a code on a device, which keeps the seat from then on. */
export async function enterCode(
  phone: Visitor,
  assembly: string,
  code: string,
  device = `device-${randomUUID()}`,
  key?: string,
): Promise<void> {
  const body = { code, device, ...(key !== undefined && { key }) };
  const reply = await phone.send('POST', `/assemblies/${assembly}/device`, { body });
  if (reply.status !== 200) throw new Error(`${reply.status} ${reply.text}`);
  phone.cookie = (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
