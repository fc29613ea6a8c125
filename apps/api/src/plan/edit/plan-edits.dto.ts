import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { languages } from '#members';
import type { Language } from '#members';
import { activityTypeNames, quartersBetween } from '#plan';
import type { ActivityType, FieldValue, PlanEdit, Quarter } from '#plan';

const operations = ['text', 'set', 'add', 'remove', 'move'] as const;
const quarters = quartersBetween({ from: '2020-Q1', to: '2021-Q4' });
const is =
  (...wanted: readonly PlanEdit['op'][]) =>
  ({ op }: PlanEditDto) =>
    wanted.includes(op);

/** One change; which of the other fields it needs hangs on `op`. */
export class PlanEditDto {
  @IsIn(operations)
  op: (typeof operations)[number];

  /** Paragraph, field or activity: `P2.objective`, `P2.O1.A3.host`, `P2.O1.A3`. Not with `add`. */
  @ValidateIf(is('text', 'set', 'remove', 'move'))
  @IsString()
  @Length(1, 100)
  id?: string;

  /** With `text`. */
  @ValidateIf(is('text'))
  @IsIn(languages)
  language?: Language;

  /** With `text`: the whole new text in that language. */
  @ValidateIf(is('text'))
  @IsString()
  @Length(0, 20_000)
  text?: string;

  /** With `set`: an amount, an id, a quarter, nothing, or ids of cities. */
  @Allow()
  @ApiProperty({
    nullable: true,
    required: false,
    oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
  })
  value?: unknown;

  /** With `add` and `move`: the output that the activity serves. */
  @ValidateIf(is('add', 'move'))
  @IsString()
  @Length(1, 100)
  output?: string;

  /** With `add`. */
  @ValidateIf(is('add'))
  @IsIn(activityTypeNames)
  type?: ActivityType;

  /** With `add`. */
  @ValidateIf(is('add'))
  @IsIn(quarters)
  start?: Quarter;
}

export class EditPlanDto {
  /** Hash of the version that the edits were begun on. */
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  base: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => PlanEditDto)
  edits: PlanEditDto[];
}

export class ComparisonQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  from: number;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  to: number;

  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

/** The edits as the library takes them: each with what its operation needs and nothing else. */
export function planEdits({ edits }: EditPlanDto): readonly PlanEdit[] {
  return edits.map(({ op, id = '', language = 'en', text = '', value = null, ...rest }): PlanEdit => {
    const { output = '', type = 'toolkit', start = '2020-Q1' } = rest;
    switch (op) {
      case 'text':
        return { op, id, language, text };
      case 'set':
        return { op, id, value: value as FieldValue };
      case 'add':
        return { op, output, type, start };
      case 'remove':
        return { op, id };
      case 'move':
        return { op, id, output };
    }
  });
}
