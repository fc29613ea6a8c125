import { rareKind } from '../rare-kinds/rare-kind.ts';
import { NumberField, NumberSummary } from './number-field.tsx';

/** A number with its unit. */
export const numberKind = rareKind({ Field: NumberField, Summary: NumberSummary });
