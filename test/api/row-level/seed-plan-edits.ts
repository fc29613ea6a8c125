import type { ServiceUnderTest } from '../service-under-test.ts';

/** An edited version of a plan, two cities that were asked about a task and answered, consultations, notes. */
export async function seedPlanEdits(service: ServiceUnderTest, plan: string): Promise<void> {
  await service.system.transaction(async (store) => {
    const at = service.clock.now();
    await store.planEdits.add(plan, 1, 1, []);
    for (const city of ['cork-irl', 'beijing-chn']) {
      const asked = { plan, city, line: 'P1', task: 'coordinate', shown: {}, by: null } as const;
      const request = await store.planConsents.ask({ ...asked, at });
      await store.planConsents.answer(request, { answer: 'agreed', condition: null, by: null, at });
    }
    const consulted = { plan, version: 1, visibility: 'after-close' } as const;
    for (const closed of [false, true]) {
      const consultation = await store.planConsultations.open(consulted, at, null, at);
      for (const city of ['cork-irl', 'beijing-chn', 'tunis-tun']) {
        const said = { consultation, city, line: 'P1.objective', language: 'en', words: city, by: null, at };
        const comment = await store.planConsultations.comment(said);
        const taken = { outcome: 'taken-up', reason: 'Yes.', version: 1 } as const;
        if (city === 'beijing-chn') await store.planConsultations.answer(comment, taken, null, at);
      }
      if (closed) await store.planConsultations.close(consultation, null, at);
    }
    const note = { plan, line: 'P1.objective', words: 'Look.', version: 1, by: null, at };
    const thread = await store.planNotes.add({ ...note, thread: null });
    await store.planNotes.resolve(thread, true, null, at);
  });
}
