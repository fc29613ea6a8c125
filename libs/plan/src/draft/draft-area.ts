import type { LocalText } from '#members';
import { splitFrom } from '#ranking';
import type { Allocation, PlanActivity, PlanArea, PlanEvidence, Reason } from '../plan.ts';
import { quarterEnd } from '../quarters.ts';
import { areaTexts, riskTexts } from '../texts/area-texts.ts';
import { fillText } from '../texts/fill-text.ts';
import type { DraftInput } from './draft-input.ts';
import type { OfferBook } from './offer-book.ts';

/** What is settled about an area before its words are written. */
export interface AreaDraft {
  /** From 1. */
  readonly position: number;
  readonly area: string;
  readonly decisionReason: string | null;
  readonly evidence: PlanEvidence | null;
  readonly coordinators: readonly Allocation[];
  /** Regions of the coordinating cities, in their order. */
  readonly coordinatorRegions: readonly string[];
  readonly activities: readonly PlanActivity[];
  /** Slots of the activities that could not be filled. */
  readonly gaps: readonly Reason[];
}

/** The area as the plan states it: objective, indicator, risk, reason and everything that is missing. */
export function draftArea(draft: AreaDraft, input: DraftInput, book: OfferBook): PlanArea {
  const { evidence, area } = draft;
  const known = input.areas.find(({ id }) => id === area);
  const target = evidence === null || evidence.rankedBy < 2 ? null : Math.ceil(evidence.rankedBy / 2);
  const until = quarterEnd(input.period.to);
  const waiting = splitOffers(draft, input);
  return {
    id: `P${draft.position}`,
    area,
    name: known?.name ?? { en: area, fr: area, es: area, ar: area },
    reason: areaReason(draft),
    objective:
      target === null
        ? fillText(areaTexts.objectiveWithoutNumber, { until })
        : fillText(areaTexts.objective, { until, target: Math.max(2, target) }),
    indicator: {
      text: areaTexts.indicator,
      baseline: null,
      milestone2020: target === null ? null : Math.ceil(Math.max(2, target) / 3),
      target2021: target === null ? null : Math.max(2, target),
    },
    coordinators: draft.coordinators,
    activities: draft.activities,
    risk: risk(draft),
    evidence,
    gaps: [
      ...(known === undefined ? [{ code: 'gap-area-unknown', values: {} }] : []),
      ...(evidence === null ? [{ code: 'gap-no-evidence', values: {} }] : []),
      ...(waiting.length > 0 ? waiting : coordinatorGaps(draft, book)),
      ...draft.gaps,
      ...unusedOffers(draft, book),
    ],
  };
}

function areaReason({ position, evidence, decisionReason }: AreaDraft): Reason {
  if (decisionReason !== null) {
    return { code: 'area-with-reason', values: { position, reason: decisionReason } };
  }
  if (evidence === null) return { code: 'area-unranked', values: { position } };
  return { code: 'area-in-order', values: { position, rank: evidence.rank } };
}

function risk({ coordinators, activities }: AreaDraft): LocalText {
  if (coordinators.length === 0) return riskTexts.noLead;
  if (coordinators.length === 1) return riskTexts.oneCoordinator;
  return activities.some(({ host }) => host !== null) ? riskTexts.travel : riskTexts.handover;
}

/** Offers were made before the area was split: the team says for which part each is. */
function splitOffers({ area }: AreaDraft, { offers }: DraftInput): readonly Reason[] {
  const parent = splitFrom(area);
  const count = offers.filter((offer) => offer.area === parent).length;
  return count === 0 ? [] : [{ code: 'gap-split-offers', values: { count } }];
}

function coordinatorGaps({ area, coordinatorRegions }: AreaDraft, book: OfferBook): readonly Reason[] {
  if (book.candidates(area, 'lead').length === 0) return [{ code: 'gap-no-lead-offers', values: {} }];
  const [region] = coordinatorRegions;
  if (region === undefined) return [{ code: 'gap-no-coordinator', values: {} }];
  return new Set(coordinatorRegions).size === 1 ? [{ code: 'gap-one-region', values: { region } }] : [];
}

function unusedOffers({ area, coordinators, activities }: AreaDraft, book: OfferBook): readonly Reason[] {
  const leading = new Set(
    [...coordinators, ...activities.flatMap(({ lead }) => lead ?? [])].map(({ city }) => city),
  );
  const hosting = new Set(activities.flatMap(({ host }) => host ?? []).map(({ city }) => city));
  const without = (kind: 'lead' | 'host', busy: ReadonlySet<string>) =>
    book.candidates(area, kind).filter(({ city }) => !busy.has(city.id)).length;
  const counts: Readonly<Record<string, number>> = {
    'offers-lead-unused': without('lead', leading),
    'offers-host-unused': without('host', hosting),
    'offers-contribute': book.candidates(area, 'contribute').length,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, values: { count } }));
}
