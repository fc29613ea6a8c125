import { rareKind } from '../rare-kinds/rare-kind.ts';
import { LineField, LineSummary } from './line-field.tsx';

/** One line of text. */
export const lineKind = rareKind({ Field: LineField, Summary: LineSummary });
