import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Choice } from '#assembly';
import { unaskedAct } from '#members';
import { Generator } from '#ranking';
import type { PollView } from '../../../api/src/assembly/assembly.view.ts';
import { BallotsService } from '../../../api/src/assembly/ballots.service.ts';
import { SeatsService } from '../../../api/src/assembly/seats.service.ts';
import { MembersService } from '../../../api/src/members/members.service.ts';
import type { DemoPeople } from './demo-people.ts';
import { stepKey } from './step-key.ts';

/** Drawn from for every ballot. */
const leanings: readonly Choice[] = ['yes', 'yes', 'no', 'yes', 'abstain', 'yes', 'no'];

/** Seats the other mayors and lets them vote in the open poll, so that the visitors' ballots meet a quorum. */
export async function fillRehearsal(
  app: NestFastifyApplication,
  people: DemoPeople,
  assembly: string,
  poll: Pick<PollView, 'id'>,
  visitors: readonly string[],
): Promise<void> {
  const seats = app.get(SeatsService);
  const ballots = app.get(BallotsService);
  const roll = await app.get(MembersService).roll(people.coordinator);
  const generator = Generator.fromText('rehearsal');
  for (const { id } of roll.members) {
    const mayor = people.ofCity.get(id)?.mayor;
    if (mayor === undefined || visitors.includes(id)) continue;
    const { seat } = await seats.attend(mayor, stepKey(`rehearse-${id}`), assembly, id, true);
    const choice = leanings[Math.floor(generator.unit() * leanings.length)] ?? 'yes';
    const nonce = `rehearsal-${id}`.slice(0, 60).padEnd(16, '0');
    await ballots.cast(mayor, unaskedAct('Demo.ballot'), poll.id, { seat, choice, nonce });
  }
}
