import type { AssemblyView, PollView } from '../../../apps/api/src/assembly/assembly.view.ts';
import type { MemberEditsView } from '../../../apps/api/src/members/member-edits.view.ts';
import type { PersonWithRolesView } from '../../../apps/api/src/members/people.view.ts';
import type { PlanView } from '../../../apps/api/src/plan/plan.view.ts';
import type { RunView } from '../../../apps/api/src/ranking/ranking.view.ts';
import { freezeRoll, objectTo, publishRoll } from '../roll-steps.ts';
import { openAssembly, openPoll, openRound, roadToPlan } from '../road-steps.ts';
import type { ServiceUnderTest } from '../service-under-test.ts';
import type { Visitor } from '../visitor.ts';

/** What stands when everyone knocks; the ids by the names that routes give them, and a few more. */
export async function world(
  service: ServiceUnderTest,
  coordinator: Visitor,
): Promise<Readonly<Record<string, string>>> {
  const road = await roadToPlan(service, coordinator, ['beijing-chn', 'medellin-col', 'tunis-tun']);
  await openRound(coordinator, 'spare-round');
  const waiting = await coordinator.post<RunView>('/rounds/spare-round/runs', {});
  const { id: draft } = await coordinator.post<PlanView>(`/decisions/${road.decision}/plan`);
  const assembly = await openAssembly(service, coordinator, road.plan);
  const rehearsal = await coordinator.post<AssemblyView>(`/plans/${road.plan}/assembly`, {
    title: 'Rehearsal',
    practice: true,
  });
  const seat = await service.system.transaction((store) => store.assemblies.seatOf(assembly.id, 'cork-irl'));
  const poll: PollView = await openPoll(coordinator, assembly);
  // The hall never asks for objections while a poll is open; whoever knocks is to find both.
  const { call, speaker, amendment } = await service.system.transaction(async (store) => {
    const at = service.clock.now();
    const item = assembly.items[2]?.id ?? '';
    const quorum = { of: 'present', numerator: 1, denominator: 3 } as const;
    const asked = { assembly: assembly.id, item, quorum, eligible: 108, present: 0 };
    const kind = 'point-of-order' as const;
    return {
      call: (await store.calls.add(asked, at)).id,
      amendment: (
        await store.amendments.add(
          {
            assembly: assembly.id,
            seat: seat?.id ?? '',
            base: '0'.repeat(64),
            to: null,
            edits: [{ op: 'remove', id: 'P1.O1.A1' }],
            reason: 'It is done already.',
            language: 'en',
            fallsIf: [],
            alternatives: null,
            replaces: [],
            via: 'city',
            supporters: [seat?.id ?? ''],
          },
          at,
        )
      ).id,
      speaker: await store.floor.ask({ assembly: assembly.id, seat: seat?.id ?? '', item, kind }, at),
    };
  });
  const { edits } = await coordinator.get<MemberEditsView>('/members/edits');
  const { id: roll } = await freezeRoll(coordinator);
  await publishRoll(coordinator, roll, '2019-10-31');
  const objection = await objectTo(await service.person('signatory', 'cork-irl'), roll, 'cork-irl');
  const people = await coordinator.get<PersonWithRolesView[]>('/people');
  const signatory = people.find(({ email }) => email === 'signatory@cork-irl.example');
  return {
    ...road,
    person: signatory?.id ?? '',
    round: 'april-2019',
    city: 'cork-irl',
    question: 'ranking',
    paper: 'draft.docx',
    change: '00000000-0000-4000-8000-000000000000',
    comment: '00000000-0000-4000-8000-000000000000',
    file: '00000000-0000-4000-8000-000000000000',
    version: '1',
    waiting: waiting.id,
    draft,
    assembly: assembly.id,
    rehearsal: rehearsal.id,
    item: assembly.items[1]?.id ?? '',
    poll: poll.id,
    seat: seat?.id ?? '',
    call,
    amendment,
    speaker: speaker ?? '',
    roll,
    objection: objection.id,
    delegate: '00000000-0000-4000-8000-000000000000',
    tag: 'fr',
    edit: edits.at(-1)?.id ?? '',
  };
}
