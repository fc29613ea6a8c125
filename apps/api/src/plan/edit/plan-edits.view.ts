import { ApiProperty } from '@nestjs/swagger';
import type { Language } from '#members';
import { activityTypeNames } from '#plan';
import type { ActivityType, FieldValue, PlanEdit } from '#plan';

const anyValue = {
  nullable: true,
  required: false,
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
};

/** One change as it was made. */
export class PlanEditView {
  op: PlanEdit['op'];
  id?: string;
  language?: Language;
  text?: string;
  @ApiProperty(anyValue)
  value?: FieldValue;
  output?: string;
  @ApiProperty({ enum: activityTypeNames, required: false })
  type?: ActivityType;
  start?: string;
}

/** A version with who changed what. */
export class PlanHistoryView {
  version: number;
  hash: string;
  adopted: boolean;
  createdAt: string;
  /** Who made it, by name; null where a worker did. */
  by: string | null;
  /** The version that the edits were begun on; null where it was drafted or adopted. */
  base: number | null;
  edits: PlanEditView[];
}

/** A rule of the allocation that the edits brought out of keeping. */
export class EditBreachView {
  /** `R7`. */
  rule: string;
  /** Id of the area, a city, region, language, quarter or year. */
  where: string;
  by: number;
}

/** What became of edits. */
export class PlanEditedView {
  version: number;
  hash: string;
  /** Somebody else had changed other lines meanwhile; theirs and these both stand. */
  merged: boolean;
  /** Rules that are broken since, or more than before; nothing was refused for them. */
  breaches: EditBreachView[];
}

export class DiffPartView {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A line that differs. */
export class ChangedLineView {
  id: string;
  kind: 'added' | 'removed' | 'changed';
  parts: DiffPartView[];
}

/** Two versions of a plan, word by word. */
export class PlanComparisonView {
  from: number;
  to: number;
  language: Language;
  lines: ChangedLineView[];
}
