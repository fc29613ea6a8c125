import { csvText } from '#members';
import type { Allocation } from '#plan';
import type { PlanAbout } from '../plan-about.ts';
import { planReading } from '../plan-reading.ts';

/** The head: names for programs, the same in every language. */
const columns = [
  'id',
  'number',
  'area_id',
  'area',
  'output_id',
  'type',
  'title',
  'description',
  'product',
  'lead_id',
  'lead',
  'lead_consent',
  'host_id',
  'host',
  'host_consent',
  'partners',
  'languages',
  'mode',
  'start',
  'end',
  'after',
  'cost_eur',
  'in_kind_days',
  'status',
  'status_on',
  'status_text',
  'simulated',
  'plan_version',
  'plan_sha256',
  'generated_at',
] as const;

/** One line an activity, with the plan's version, hash and time of generation on each, since lines travel alone. */
export function activitiesCsv(about: PlanAbout): string {
  const { plan, local, running, city, numberOf, version, hash, generatedAt } = planReading(about);
  const allocated = (allocation: Allocation | null): readonly string[] =>
    allocation === null
      ? ['', '', '']
      : [
          allocation.city,
          city(allocation.city).name,
          allocation.conditional === true ? 'agreed-conditionally' : allocation.consent,
        ];
  const rows = plan.areas.flatMap((area) =>
    area.activities.map((activity) => [
      activity.id,
      // Signs that turn a number's direction are for readers, not for programs.
      numberOf(activity).replaceAll(/[\u2068\u2069]/g, ''),
      area.id,
      local(area.name),
      activity.output,
      activity.type,
      local(activity.title),
      running(activity.description),
      local(activity.product),
      ...allocated(activity.lead),
      ...allocated(activity.host),
      activity.partners.map((each) => city(each).name).join('; '),
      activity.languages.join(' '),
      activity.mode,
      activity.start,
      activity.end,
      activity.after ?? '',
      String(activity.cost),
      String(activity.inKindDays),
      activity.status?.state ?? '',
      activity.status?.on ?? '',
      activity.status === undefined ? '' : local(activity.status.text),
      plan.simulated ? 'yes' : 'no',
      String(version),
      hash,
      generatedAt,
    ]),
  );
  return csvText([columns, ...rows]);
}
