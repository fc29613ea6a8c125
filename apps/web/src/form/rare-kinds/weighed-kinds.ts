import { BestWorstField, BestWorstSummary } from '../best-worst-field/best-worst-field.tsx';
import { PointsField, PointsSummary } from '../points-field/points-field.tsx';
import { rareKind } from './rare-kind.ts';
import type { RareKinds } from './rare-kind.ts';

/** Kinds of questions that weigh things against one another. */
export const weighedKinds: RareKinds = {
  'best-worst': rareKind({ Field: BestWorstField, Summary: BestWorstSummary }),
  points: rareKind({ Field: PointsField, Summary: PointsSummary }),
};
