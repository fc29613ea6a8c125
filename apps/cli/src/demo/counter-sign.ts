import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { headText } from '#assembly';
import { WitnessesService } from '../../../api/src/assembly/witnesses.service.ts';
import { demoKey } from './demo-key.ts';
import type { DemoPeople } from './demo-people.ts';
import { stepKey } from './step-key.ts';

/** Who counter-signs: a teller, and whoever runs the session. */
const witnessesOf = ({ coordinator, teller }: Pick<DemoPeople, 'coordinator' | 'teller'>) =>
  [
    { name: 'teller', actor: teller, ...demoKey('teller') },
    { name: 'chair', actor: coordinator, ...demoKey('chair') },
  ] as const;

/** Both register the keys of their devices, so that no head counts without them from now on. */
export async function registerWitnesses(
  app: NestFastifyApplication,
  people: Pick<DemoPeople, 'coordinator' | 'teller'>,
  assembly: string,
): Promise<void> {
  for (const { name, actor, key } of witnessesOf(people))
    await app.get(WitnessesService).register(actor, stepKey(`witness-${name}`), assembly, { key });
}

/** Both sign every head that waits for them. */
export async function counterSign(
  app: NestFastifyApplication,
  people: Pick<DemoPeople, 'coordinator' | 'teller'>,
  assembly: string,
): Promise<void> {
  const witnesses = app.get(WitnessesService);
  for (const { name, actor, sign } of witnessesOf(people)) {
    const { heads } = await witnesses.all(actor, assembly);
    for (const { number, hash, waits } of heads) {
      if (!waits) continue;
      const signature = sign(headText(assembly, { number, hash }));
      await witnesses.sign(actor, stepKey(`head-${name}-${number}`), assembly, { number, hash, signature });
    }
  }
}
