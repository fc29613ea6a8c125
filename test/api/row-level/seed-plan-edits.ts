import type { ServiceUnderTest } from '../service-under-test.ts';

/** An edited version of a plan, and two cities that were asked about a task and answered. */
export async function seedPlanEdits(service: ServiceUnderTest, plan: string): Promise<void> {
  await service.system.transaction(async (store) => {
    const at = service.clock.now();
    await store.planEdits.add(plan, 1, 1, []);
    for (const city of ['cork-irl', 'beijing-chn']) {
      const asked = { plan, city, line: 'P1', task: 'coordinate', shown: {}, by: null } as const;
      const request = await store.planConsents.ask({ ...asked, at });
      await store.planConsents.answer(request, { answer: 'agreed', condition: null, by: null, at });
    }
  });
}
