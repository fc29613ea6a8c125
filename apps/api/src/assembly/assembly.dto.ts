import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import type { MajorityBase } from '#assembly';

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

export class AttendanceDto {
  @IsString()
  @MaxLength(120)
  city: string;

  @IsBoolean()
  present: boolean;
}
