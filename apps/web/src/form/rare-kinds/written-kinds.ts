import { DateField, DateSummary } from '../date-field/date-field.tsx';
import { LineField, LineSummary } from '../line-field/line-field.tsx';
import { NumberField, NumberSummary } from '../number-field/number-field.tsx';
import { StatementField, StatementSummary } from '../statement-field/statement-field.tsx';
import { rareKind } from './rare-kind.ts';
import type { RareKinds } from './rare-kind.ts';

/** Kinds of questions that are answered by writing something short. */
export const writtenKinds: RareKinds = {
  line: rareKind({ Field: LineField, Summary: LineSummary }),
  number: rareKind({ Field: NumberField, Summary: NumberSummary }),
  date: rareKind({ Field: DateField, Summary: DateSummary }),
  statement: rareKind({ Field: StatementField, Summary: StatementSummary }),
};
