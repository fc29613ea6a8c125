import { IsIn, IsInt, IsNumber, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { unrankedConventions, weightings } from '#ranking';
import type { MergedRule, UnrankedConvention, Weighting } from '#ranking';

/** Settings of a round's later ranking; what is left out is as usual. */
export class SignSettingsDto {
  @IsOptional()
  @IsIn(weightings)
  weighting?: Weighting;

  @IsOptional()
  @IsIn(unrankedConventions)
  unranked?: UnrankedConvention;

  /** Number of places in the plan (k). */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(40)
  places?: number;

  /** Coverage of the simultaneous confidence sets. */
  @IsOptional()
  @IsNumber()
  @Min(0.5)
  @Max(0.999)
  confidence?: number;

  @IsOptional()
  @IsInt()
  @Min(100)
  @Max(1_000_000)
  draws?: number;

  @IsOptional()
  @IsInt()
  @Min(100)
  @Max(1_000_000)
  replicates?: number;

  /** Seed of every draw; the id of the round when left out. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  seed?: string;

  /** An official run counts no fewer rankings than this. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  minimumAnswers?: number;

  /** How merged areas are ranked: in each preference they take the best place that any of their areas has. */
  @IsOptional()
  @IsIn(['best-place'])
  merged?: MergedRule;

  /** No published region holds fewer answers than this: smaller ones are pooled. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  minimumCell?: number;
}

/** New settings after the opening: they hold once a second person has agreed. */
export class ChangeSettingsDto extends SignSettingsDto {
  /** Published with the change. */
  @IsString()
  @Length(3, 1000)
  reason: string;
}
