import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { unaskedAct } from '#members';
import { StoreGate } from '#store';
import { AgendaService } from '../../../api/src/assembly/agenda.service.ts';
import { BallotsService } from '../../../api/src/assembly/ballots.service.ts';
import { PollsService } from '../../../api/src/assembly/polls.service.ts';
import type { Sitting } from './demo-assembly.ts';
import type { DemoPeople } from './demo-people.ts';
import { signedBallot } from './signed-ballot.ts';
import { stepKey } from './step-key.ts';

const closesAt = '2019-10-09T14:00:00.000Z';
/** Cities that are not in Medellín and answer by link. */
const absent = 20;

const title = {
  en: 'Place of the next conference',
  fr: 'Lieu de la prochaine conférence',
  es: 'Lugar de la próxima conferencia',
  ar: 'مكان المؤتمر القادم',
};
const question = {
  en: 'Hold the fifth conference in Yeonsu, Republic of Korea?',
  fr: 'Tenir la cinquième conférence à Yeonsu, République de Corée ?',
  es: '¿Celebrar la quinta conferencia en Yeonsu, República de Corea?',
  ar: 'هل يُعقد المؤتمر الخامس في يونسو بجمهورية كوريا؟',
};

/** Puts a question to all members for a week: those in the hall answer at once, some others from home. */
export async function voteInWriting(
  app: NestFastifyApplication,
  people: DemoPeople,
  assembly: string,
  hall: readonly Sitting[],
  tick: (seconds: number) => void,
): Promise<void> {
  const { coordinator } = people;
  tick(60);
  const dto = { title, question };
  const { items } = await app.get(AgendaService).add(coordinator, stepKey('next-place'), assembly, dto);
  const item = items.find(({ kind }) => kind === 'choice');
  if (item === undefined) return;
  const poll = await app.get(PollsService).open(coordinator, stepKey('poll-next-place'), assembly, item.id, {
    procedure: 'written',
    closesAt,
    quorum: { of: 'cast', numerator: 1, denominator: 3 },
    contestSeconds: 0,
  });
  if (poll.state === 'closed') return;
  const seats = await app
    .get(StoreGate)
    .as({ kind: 'system', name: 'demo' })
    .transaction((store) => store.assemblies.seats(assembly));
  const atHome = seats
    .filter(({ present }) => !present)
    .flatMap(({ id: seat, city }) => {
      const mayor = people.ofCity.get(city)?.mayor;
      return mayor === undefined ? [] : [{ city, seat, phone: mayor, key: null }];
    })
    .slice(0, absent);
  for (const [place, { city, seat, phone, key }] of [...hall, ...atHome].entries()) {
    const choice = place % 9 === 8 ? 'abstain' : place % 7 === 6 ? 'no' : 'yes';
    const nonce = `in-writing-${city}`.slice(0, 60).padEnd(16, '0');
    const ballot = signedBallot(key, poll, { seat, choice, nonce });
    await app.get(BallotsService).cast(phone, unaskedAct('Demo.ballot'), poll.id, ballot);
  }
}
