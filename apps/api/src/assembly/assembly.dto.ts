import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { delegateFunctions, specialKinds } from '#assembly';
import type { DelegateFunction, MajorityBase } from '#assembly';
import { languages } from '#members';
import type { Language } from '#members';
import type { SessionAccess } from '#store';

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

/** The rules of a session; agreed as its first item. */
export class SessionRulesDto {
  @IsDefined()
  @ValidateNested()
  @Type(() => MajorityRuleDto)
  majority: MajorityRuleDto;

  /** For special items. */
  @IsDefined()
  @ValidateNested()
  @Type(() => MajorityRuleDto)
  twoThirds: MajorityRuleDto;

  @IsDefined()
  @ValidateNested()
  @Type(() => QuorumDto)
  quorum: QuorumDto;

  @IsIn(specialKinds, { each: true })
  @ArrayMaxSize(specialKinds.length)
  special: string[];

  @IsInt()
  @Min(0)
  @Max(3_600)
  contestSeconds: number;

  @IsInt()
  @Min(0)
  @Max(720)
  reservationHours: number;

  @IsIn(delegateFunctions, { each: true })
  @ArrayMaxSize(delegateFunctions.length)
  maySeat: DelegateFunction[];
}

export class OpenAssemblyDto {
  @IsString()
  @Length(3, 160)
  title: string;

  /** True: a rehearsal, which adopts nothing. */
  @IsOptional()
  @IsBoolean()
  practice?: boolean;

  /** A frozen and published roll; only a rehearsal does without, on the roll of the day. */
  @IsOptional()
  @IsUUID()
  roll?: string;

  /** Closed: outsiders see nothing of the session until it is published. Open when left out. */
  @IsOptional()
  @IsIn(['open', 'closed'])
  access?: SessionAccess;

  /** The language whose text decides; English when left out. */
  @IsOptional()
  @IsIn(languages)
  governing?: Language;

  /** The usual ones when left out. */
  @IsOptional()
  @ValidateNested()
  @Type(() => SessionRulesDto)
  rules?: SessionRulesDto;

  /** The city whose delegate is proposed to chair. */
  @IsOptional()
  @IsString()
  @MaxLength(120)
  chair?: string;
}

export class ChairDto {
  @IsString()
  @MaxLength(120)
  city: string;
}

export class AttendanceDto {
  @IsString()
  @MaxLength(120)
  city: string;

  @IsBoolean()
  present: boolean;
}
