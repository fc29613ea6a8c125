import { planSchema } from '#plan';
import type { PlanAbout } from '../plan-about.ts';

/** The plan itself with its published JSON Schema; `hash` is that of the canonical JSON of `plan`. */
export function planJson({ plan, id, version, hash, adopted, generatedAt }: PlanAbout): string {
  const file = {
    format: 'gnlc-plan-file/1',
    id,
    version,
    adopted,
    hash,
    generatedAt,
    schema: planSchema,
    plan,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
