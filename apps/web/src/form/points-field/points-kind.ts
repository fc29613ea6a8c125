import { rareKind } from '../rare-kinds/rare-kind.ts';
import { PointsField, PointsSummary } from './points-field.tsx';

/** Points to distribute. */
export const pointsKind = rareKind({ Field: PointsField, Summary: PointsSummary });
