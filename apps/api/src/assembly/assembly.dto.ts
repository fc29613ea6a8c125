import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { choices } from '#assembly';
import type { Choice, MajorityBase } from '#assembly';

export class OpenAssemblyDto {
  @IsString()
  @Length(3, 160)
  title: string;

  /** True: a rehearsal, which adopts nothing. */
  @IsOptional()
  @IsBoolean()
  practice?: boolean;
}

export class MajorityRuleDto {
  @IsIn(['yes-no', 'cast', 'present', 'eligible'])
  base: MajorityBase;

  @IsInt()
  @Min(1)
  @Max(1000)
  numerator: number;

  @IsInt()
  @Min(1)
  @Max(1000)
  denominator: number;

  @IsBoolean()
  strict: boolean;
}

export class QuorumDto {
  @IsIn(['present', 'cast'])
  of: 'present' | 'cast';

  @IsInt()
  @Min(0)
  @Max(1000)
  numerator: number;

  @IsInt()
  @Min(1)
  @Max(1000)
  denominator: number;
}

export class OpenPollDto {
  /** Simple majority of yes and no when left out. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MajorityRuleDto)
  rule?: MajorityRuleDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => QuorumDto)
  quorum?: QuorumDto;
}

export class CastBallotDto {
  @IsUUID()
  seat: string;

  @IsIn(choices)
  choice: Choice;

  /** Made by the device for this press of the button: the same nonce gets the same receipt. */
  @Matches(/^[\w-]{16,64}$/)
  nonce: string;
}

export class AttendanceDto {
  @IsString()
  @MaxLength(120)
  city: string;

  @IsBoolean()
  present: boolean;
}
