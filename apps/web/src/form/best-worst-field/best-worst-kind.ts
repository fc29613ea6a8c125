import { rareKind } from '../rare-kinds/rare-kind.ts';
import { BestWorstField, BestWorstSummary } from './best-worst-field.tsx';

/** The most and the least important of several sets. */
export const bestWorstKind = rareKind({ Field: BestWorstField, Summary: BestWorstSummary });
