import { rareKind } from '../rare-kinds/rare-kind.ts';
import { DateField, DateSummary } from './date-field.tsx';

/** A calendar day. */
export const dateKind = rareKind({ Field: DateField, Summary: DateSummary });
