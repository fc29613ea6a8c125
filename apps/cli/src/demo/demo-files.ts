import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { languages } from '#members';
import type { Actor } from '#members';
import type { Plan } from '#plan';
import { AmendedPlanService } from '../../../api/src/assembly/amendments/amended-plan.service.ts';
import { MinutesService } from '../../../api/src/assembly/minutes.service.ts';
import { RecordService } from '../../../api/src/assembly/record.service.ts';
import { PlansService } from '../../../api/src/plan/plans.service.ts';

/** Where the documents of the demonstration lie. */
export interface DemoFiles {
  readonly plan: string;
  readonly minutes: string;
  readonly bundle: string;
}

/** Writes the adopted plan, its tracked changes and the minutes in every language and the bundle of the session into the folder. */
export async function writeFiles(
  app: NestFastifyApplication,
  reader: Actor,
  plan: string,
  assembly: string,
  folder: string,
): Promise<DemoFiles> {
  mkdirSync(folder, { recursive: true });
  const planFile = (language: string): string => join(folder, `work-plan-2020-2021-${language}.pdf`);
  const minutesFile = (language: string): string => join(folder, `minutes-${language}.pdf`);
  for (const language of languages) {
    const { bytes } = await app.get(PlansService).document(reader, plan, 'plan.pdf', language, 2);
    writeFileSync(planFile(language), bytes);
    const minutes = await app.get(MinutesService).write(reader, assembly, 'minutes.pdf', language);
    writeFileSync(minutesFile(language), minutes);
    const changes = await app.get(AmendedPlanService).changes(reader, assembly, language);
    writeFileSync(join(folder, `work-plan-2020-2021-changes-${language}.docx`), changes);
  }
  const bundle = join(folder, 'gnlc-bundle.zip');
  writeFileSync(bundle, await app.get(RecordService).bundle(assembly));
  return { plan: planFile('en'), minutes: minutesFile('en'), bundle };
}

/** How much the plan holds. */
export async function planTotals(
  app: NestFastifyApplication,
  reader: Actor,
  plan: string,
): Promise<{ readonly areas: number; readonly activities: number }> {
  const { text } = await app.get(PlansService).version(reader, plan, 1);
  const { areas, totals } = JSON.parse(text) as Plan;
  return { areas: areas.length, activities: totals.activities };
}
