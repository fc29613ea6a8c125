import { rareKind } from '../rare-kinds/rare-kind.ts';
import { StatementField, StatementSummary } from './statement-field.tsx';

/** A sentence to sign. */
export const statementKind = rareKind({ Field: StatementField, Summary: StatementSummary });
