import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { unrankedConventions, weightings } from '#ranking';
import type { UnrankedConvention, Weighting } from '#ranking';

export class StartRunDto {
  /** Number of places in the plan (k). */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(40)
  places?: number;

  /** Seed of every draw; anything, said in the report. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  seed?: string;

  /** An official run may carry a decision, and keeps to the signed settings; others are for exploring. */
  @IsOptional()
  @IsBoolean()
  official?: boolean;
}

/** A file's name, and what differs from the settings of the round. */
export class FileRunQuery {
  /** What the file calls itself; its ending or its first line says how it is written. */
  @IsString()
  @Length(1, 200)
  name: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(40)
  places?: number;

  @IsOptional()
  @IsString()
  @Length(1, 100)
  seed?: string;

  /** Draws behind the confidence sets, and replicates behind the stability. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(100)
  @Max(100_000)
  draws?: number;

  @IsOptional()
  @IsIn(weightings)
  weighting?: Weighting;

  @IsOptional()
  @IsIn(unrankedConventions)
  unranked?: UnrankedConvention;
}

export class AreaNameDto {
  @IsString()
  @Length(1, 120)
  en: string;

  @IsString()
  @Length(1, 120)
  fr: string;

  @IsString()
  @Length(1, 120)
  es: string;

  @IsString()
  @Length(1, 120)
  ar: string;
}

export class DecidedAreaDto {
  /** Id in the catalogue; for a merged area the sorted ids of its areas, joined by `+`. */
  @IsString()
  @MaxLength(600)
  area: string;

  /** Another name than in the catalogue; a merged area needs one. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AreaNameDto)
  name?: AreaNameDto | null;

  /** Required where the choice departs from the ranking, and for a merged area. */
  @ValidateIf((dto: DecidedAreaDto) => dto.reason !== null)
  @IsString()
  @Length(3, 1000)
  reason: string | null;
}

export class SignDecisionDto {
  /** In the order of the plan. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => DecidedAreaDto)
  areas: DecidedAreaDto[];

  /** Required where areas that the answers do not tell apart are partly chosen and partly not. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  borderReason?: string | null;
}

export class MergedQuery {
  /** Merged areas, each as the sorted ids of its areas, joined by `+`. */
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value : [value]))
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(600, { each: true })
  area: string[];
}

export class CommentOnDecisionDto {
  @IsString()
  @Length(1, 2000)
  text: string;
}
