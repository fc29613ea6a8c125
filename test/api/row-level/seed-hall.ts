import type { AssemblyView, PollView } from '../../../apps/api/src/assembly/assembly.view.ts';
import type { ServiceUnderTest } from '../service-under-test.ts';

/** A call for objections, amendments, paper, contests, reservations, speakers and a clock of a session whose poll is open. */
export async function seedHall(
  service: ServiceUnderTest,
  { id: assembly, items }: AssemblyView,
  poll: PollView,
): Promise<void> {
  await service.system.transaction(async (store) => {
    const at = new Date();
    const item = items[2]?.id ?? '';
    const quorum = { of: 'present', numerator: 1, denominator: 3 } as const;
    const { id: call } = await store.calls.add({ assembly, item, quorum, eligible: 108, present: 2 }, at);
    for (const [place, city] of ['cork-irl', 'beijing-chn'].entries()) {
      const seat = (await store.assemblies.seatOf(assembly, city))?.id ?? '';
      const number = 9_000 + place;
      const nonce = `of-${city}`;
      await store.calls.addObjection({ call, number, seat, stands: true, nonce, hash: '0' });
      await store.votes.addPaper({ poll: poll.id, number, seat, choice: 'no', nonce, enteredBy: null });
      await store.votes.addContest({ poll: poll.id, number, seat, nonce, at: at.toISOString() });
      const said = {
        kind: 'reservation',
        language: 'en',
        text: 'We have doubts.',
        at: at.toISOString(),
      } as const;
      await store.votes.addReservation({ assembly, number, item, seat, ...said });
      await store.floor.ask({ assembly, seat, item, kind: 'speech' }, at);
      const amendment = await store.amendments.add(
        {
          assembly,
          seat,
          base: '0'.repeat(64),
          to: null,
          edits: [{ op: 'remove', id: 'P1.O1.A1' }],
          reason: 'It is done already.',
          language: 'en',
          fallsIf: [],
          alternatives: null,
          replaces: [],
          via: 'seat',
          supporters: [seat],
        },
        at,
      );
      await store.amendments.translate(
        amendment.id,
        { language: 'fr', reason: 'C’est fait.', texts: [] },
        at,
      );
    }
    await store.floor.setTimer(assembly, { kind: 'break', seconds: 600, startedAt: at.toISOString() });
  });
}
