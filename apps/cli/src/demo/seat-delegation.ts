import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor, MemberCity } from '#members';
import { CredentialsService } from '../../../api/src/assembly/credentials.service.ts';
import { DelegationsService } from '../../../api/src/assembly/delegations.service.ts';
import { SeatDevicesService } from '../../../api/src/assembly/seat-devices.service.ts';
import { BoundDevices } from '../../../api/src/http/bound-devices.ts';
import { demoKey } from './demo-key.ts';
import type { DemoKey } from './demo-key.ts';
import { stepKey } from './step-key.ts';

/** Of three cities one comes with its mayor, one with a deputy whose letter is missing: the chair accepts the deputy. */
const comesAs = ['mayor', 'deputy-mayor', 'mayor'] as const;

const browser = { remote: 'demo', userAgent: '', sessionToken: null, device: null, guestToken: null };

/** A city registers who comes, the desk seats them and binds their phone. */
export async function seatDelegation(
  app: NestFastifyApplication,
  coordinator: Actor,
  assembly: string,
  { id: city, name }: Pick<MemberCity, 'id' | 'name'>,
): Promise<{ readonly seat: string; readonly phone: Actor; readonly key: DemoKey }> {
  const desk = app.get(CredentialsService);
  const as = comesAs[name.length % comesAs.length] ?? 'mayor';
  const title = as === 'mayor' ? 'Mayor' : 'Deputy mayor';
  const delegation = await app
    .get(DelegationsService)
    .register(coordinator, stepKey(`delegate-${city}`), assembly, city, {
      name: `[simulated] ${title} of ${name}`,
      function: as,
    });
  const delegate = delegation.delegates[0]?.id ?? '';
  const provisional = as !== 'mayor';
  const { seat, holder } = await desk.seat(coordinator, stepKey(`seat-${city}`), assembly, city, {
    delegate,
    replaces: null,
    provisional,
  });
  if (holder?.provisional === true)
    await desk.rule(coordinator, stepKey(`rule-${city}`), assembly, city, {
      holding: holder.id,
      accepted: true,
    });
  const { code } = await desk.handOut(coordinator, stepKey(`code-${city}`), assembly, city, {
    kind: 'phone',
  });
  const key = demoKey(city);
  const { token } = await app
    .get(SeatDevicesService)
    .bind(
      assembly,
      { code, device: `demo-phone-of-${city}`.slice(0, 60), key: key.key },
      { ...browser, seatToken: null },
    );
  const phone = await app.get(BoundDevices).asking(token);
  if (phone === null) throw new Error(`the phone of ${city} is not bound`);
  return { seat, phone, key };
}
