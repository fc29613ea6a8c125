import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
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

export class DecidedAreaDto {
  @IsString()
  @MaxLength(60)
  area: string;

  /** Required where the choice departs from the official order. */
  @ValidateIf((dto: DecidedAreaDto) => dto.reason !== null)
  @IsString()
  @Length(3, 1000)
  reason: string | null;
}

export class SignDecisionDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => DecidedAreaDto)
  areas: DecidedAreaDto[];
}
