import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { activityTypeNames, quartersBetween } from '#plan';
import type { ActivityType, Quarter } from '#plan';
import type { DraftTerms } from '#store';

const quarters = quartersBetween({ from: '2020-Q1', to: '2021-Q4' });
const kinds = ['lead', 'host', 'contribute'] as const;
const tasks = ['coordinate', 'lead', 'host', 'start'] as const;

export class YearBudgetDto {
  @IsInt()
  @Min(2020)
  @Max(2021)
  year: number;

  /** EUR that are there. */
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  cash: number;
}

export class AllocationSettingsDto {
  /** Coordinating cities of one region at most. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  regionCap?: number;

  /** Activities that begin in one quarter at most. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  perQuarter?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => YearBudgetDto)
  budget?: YearBudgetDto[];

  /** Languages each of which a coordinating city has to speak, BCP 47. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @Length(2, 20, { each: true })
  languages?: string[];

  /** Quarters in which nothing begins. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(8)
  @IsIn(quarters, { each: true })
  closed?: Quarter[];
}

export class OfferAssignmentDto {
  @IsString()
  @Length(1, 100)
  city: string;

  @IsIn(kinds)
  kind: (typeof kinds)[number];

  /** The area of the catalogue that was split. */
  @IsString()
  @Length(1, 1_000)
  from: string;

  /** The area of the plan. */
  @IsString()
  @Length(1, 1_000)
  into: string;
}

export class LockDto {
  @IsString()
  @Length(1, 1_000)
  area: string;

  @IsIn(tasks)
  task: (typeof tasks)[number];

  @IsOptional()
  @IsIn(activityTypeNames)
  type?: ActivityType;

  @IsOptional()
  @IsString()
  @Length(1, 100)
  city?: string;

  @IsOptional()
  @IsIn(quarters)
  quarter?: Quarter;
}

/** What the team asks of a draft; everything has its usual value. */
export class DraftPlanDto {
  /** Activities to share out among the areas; five for each when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  activities?: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => AllocationSettingsDto)
  settings?: AllocationSettingsDto;

  /** Which part of a split area an offer belongs to. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2_000)
  @ValidateNested({ each: true })
  @Type(() => OfferAssignmentDto)
  assignments?: OfferAssignmentDto[];

  /** Lines that drafting again does not change. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => LockDto)
  locks?: LockDto[];
}

/** The body as what is stored with the plan: plain, and without what was left out. */
export function draftTerms(dto: DraftPlanDto | undefined): DraftTerms {
  return JSON.parse(JSON.stringify(dto ?? {})) as DraftTerms;
}
