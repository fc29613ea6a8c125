import type { LocalText } from '#members';
import { foreign, missing, paragraph, stated } from '../document/sentences.ts';
import type { Allocation, PlanActivity, PlanArea, PlanEvidence, Reason, Resources, Risk } from '../plan.ts';
import { quarterEnd, quartersBetween } from '../quarters.ts';
import { areaGoals } from '../texts/area-goals.ts';
import { areaTexts, riskTexts } from '../texts/area-texts.ts';
import { outputTexts } from '../texts/output-texts.ts';
import type { DraftedActivities } from './draft-activities.ts';
import { draftIndicators } from './draft-indicators.ts';
import type { DraftInput } from './draft-input.ts';

/** What is settled about an area before its words are written. */
export interface AreaDraft {
  /** From 1. */
  readonly position: number;
  readonly area: string;
  readonly from: readonly string[];
  readonly decisionReason: string | null;
  readonly evidence: PlanEvidence | null;
  readonly coordinators: readonly Allocation[];
  /** Regions of the coordinating cities, in their order. */
  readonly coordinatorRegions: readonly string[];
  readonly drafted: DraftedActivities;
  readonly resources: Resources;
  /** Cities that offered by kind. */
  readonly offering: Readonly<Record<'lead' | 'host' | 'contribute', ReadonlySet<string>>>;
  /** Offers that wait for the team to say which part of a split area they belong to. */
  readonly unassigned: number;
}

/** The name of an area; one that nobody knows goes by its id. */
export function areaName(area: string, input: DraftInput): LocalText {
  return input.areas.find(({ id }) => id === area)?.name ?? { en: area, fr: area, es: area, ar: area };
}

/** The area as the plan states it, with everything that is missing. */
export function draftArea(draft: AreaDraft, input: DraftInput): PlanArea {
  const { area, from, coordinators, drafted, evidence, resources } = draft;
  const id = `P${draft.position}`;
  const name = areaName(area, input);
  const target = evidence === null || evidence.rankedBy < 2 ? null : Math.ceil(evidence.rankedBy / 2);
  const cities = target === null ? null : Math.max(2, target);
  const sdgTargets = [...new Set(from.flatMap((each) => areaGoals[each] ?? []))].sort(byNumber);
  return {
    id,
    area,
    from,
    name,
    reason: areaReason(draft),
    sdgTargets,
    objective: objective(id, cities, sdgTargets, draft, input),
    outcome: paragraph(`${id}.outcome`, stated(areaTexts.outcome, { name })),
    outputs: drafted.outputs.map((output) => ({
      id: output.id,
      text: paragraph(`${output.id}.text`, stated(outputTexts[output.kind], { name })),
    })),
    coordinators,
    activities: drafted.activities,
    indicators: draftIndicators(id, cities, drafted.activities, coordinators, quartersBetween(input.period)),
    resources,
    risks: risks(id, coordinators, drafted.activities, resources),
    evidence,
    gaps: [
      ...(input.areas.some((known) => known.id === area) ? [] : [gap('gap-area-unknown')]),
      ...(evidence === null ? [gap('gap-no-evidence')] : []),
      ...(sdgTargets.length === 0 ? [gap('gap-no-sdg')] : []),
      ...(draft.unassigned > 0 ? [gap('gap-split-unassigned', { count: draft.unassigned })] : []),
      ...coordinatorGaps(draft),
      ...drafted.gaps,
      // Where no budget was stated at all, the resources say so.
      ...(input.settings?.budget !== undefined && resources.unfunded > 0
        ? [gap('gap-unfunded', { cash: resources.unfunded })]
        : []),
      ...unusedOffers(draft),
    ],
  };
}

function gap(code: string, values: Reason['values'] = {}): Reason {
  return { code, values };
}

function byNumber(a: string, b: string): number {
  return Number(a.split('.')[0]) - Number(b.split('.')[0]) || (a < b ? -1 : 1);
}

function objective(
  id: string,
  target: number | null,
  sdgTargets: readonly string[],
  { evidence }: AreaDraft,
  input: DraftInput,
) {
  const until = quarterEnd(input.period.to);
  const counted =
    evidence === null
      ? []
      : [
          { code: 'evidence', values: { rankedBy: evidence.rankedBy, answered: evidence.answered } },
          {
            code: evidence.lower === evidence.upper ? 'ranked-sure' : 'ranked',
            values: { rank: evidence.rank, lower: evidence.lower, upper: evidence.upper },
          },
        ];
  return paragraph(
    `${id}.objective`,
    target === null
      ? missing(areaTexts.objectiveWithoutNumber, { until })
      : stated(areaTexts.objective, { until, target }, ...counted.slice(0, 1)),
    sdgTargets.length === 0
      ? missing(areaTexts.noSdg)
      : stated(areaTexts.sdg, { targets: foreign(sdgTargets.join(', ')) }),
    evidence === null || evidence.answered === 0
      ? missing(areaTexts.noShare)
      : stated(
          areaTexts.share,
          {
            share: Math.round((100 * evidence.rankedBy) / evidence.answered),
            answered: evidence.answered,
          },
          ...counted,
        ),
  );
}

function areaReason({ position, evidence, decisionReason }: AreaDraft): Reason {
  if (decisionReason !== null) {
    return { code: 'area-with-reason', values: { position, reason: decisionReason } };
  }
  if (evidence === null) return { code: 'area-unranked', values: { position } };
  return { code: 'area-in-order', values: { position, rank: evidence.rank } };
}

function risks(
  id: string,
  coordinators: readonly Allocation[],
  activities: readonly PlanActivity[],
  { unfunded }: Resources,
): readonly Risk[] {
  const named = [
    coordinators.length === 0
      ? riskTexts.noLead
      : coordinators.length === 1
        ? riskTexts.oneCoordinator
        : riskTexts.handover,
    ...(activities.some(({ mode }) => mode !== 'online') ? [riskTexts.travel] : []),
    ...(unfunded > 0 ? [riskTexts.unfunded] : []),
  ];
  return named.map(({ text, mitigation }, index) => ({
    id: `${id}.R${index + 1}`,
    text,
    mitigation,
    owner: coordinators[0]?.city ?? null,
  }));
}

function coordinatorGaps({ offering, coordinatorRegions }: AreaDraft): readonly Reason[] {
  if (offering.lead.size === 0) return [gap('gap-no-lead-offers')];
  const [region] = coordinatorRegions;
  if (region === undefined) return [gap('gap-no-coordinator')];
  return new Set(coordinatorRegions).size === 1 ? [gap('gap-one-region', { region })] : [];
}

function unusedOffers({ offering, coordinators, drafted }: AreaDraft): readonly Reason[] {
  const { activities } = drafted;
  const leading = new Set(
    [...coordinators, ...activities.flatMap(({ lead }) => lead ?? [])].map(({ city }) => city),
  );
  const hosting = new Set(activities.flatMap(({ host }) => host ?? []).map(({ city }) => city));
  const without = (kind: 'lead' | 'host', busy: ReadonlySet<string>) =>
    [...offering[kind]].filter((city) => !busy.has(city)).length;
  const counts: Readonly<Record<string, number>> = {
    'offers-lead-unused': without('lead', leading),
    'offers-host-unused': without('host', hosting),
    'offers-contribute': offering.contribute.size,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, values: { count } }));
}
