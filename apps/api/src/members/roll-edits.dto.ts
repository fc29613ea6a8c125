import { PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import type { TransformFnParams } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { memberKinds, memberStatuses, regions, sizeClasses } from '#members';
import type { MemberKind, MemberStatus, Region, SizeClass } from '#members';

const longest = 4000;

/** One form for what looks the same, without space around it; whatever else is written stays as it is written. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  return typeof value === 'string' ? value.normalize('NFC').trim() : value;
}

const Tidy = () => Transform(({ value }: TransformFnParams): unknown => tidied(value));
const TidyOrNull = () => Transform(({ value }: TransformFnParams): unknown => tidied(value) || null);
const Nullable = () => ValidateIf((_: object, value: unknown) => value !== null);

export class KnownQuery {
  /** The day of which names and statuses are told; today when left out. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  on?: string;
}

/** A name that the member bore until a day. */
export class FormerNameDto {
  @Tidy()
  @IsString()
  @MaxLength(longest)
  name: string;

  @IsString()
  @MaxLength(10)
  until: string;

  @Tidy()
  @IsString()
  @MaxLength(longest)
  source: string;
}

/** What is known of a member apart from its status; what the texts may be is decided by `#members`. */
export class MemberFieldsDto {
  @Tidy()
  @IsString()
  @MaxLength(longest)
  name: string;

  @TidyOrNull()
  @Nullable()
  @IsString()
  @MaxLength(longest)
  officialName: string | null;

  @TidyOrNull()
  @Nullable()
  @IsString()
  @MaxLength(longest)
  ownName: string | null;

  @Tidy()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  shortNames: string[];

  /** ISO 3166-1 alpha-3. */
  @Tidy()
  @IsString()
  @MaxLength(3)
  country: string;

  @Tidy()
  @IsString()
  @MaxLength(longest)
  countryName: string;

  @IsIn(regions)
  region: Region;

  @IsIn(memberKinds)
  kind: MemberKind;

  @Tidy()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  languages: string[];

  @Nullable()
  @IsInt()
  population: number | null;

  @Nullable()
  @IsIn(sizeClasses)
  sizeClass: SizeClass | null;

  @TidyOrNull()
  @Nullable()
  @IsString()
  @MaxLength(longest)
  website: string | null;

  @TidyOrNull()
  @Nullable()
  @IsString()
  @MaxLength(longest)
  note: string | null;
}

/** A status from a day on. */
export class StatusStartDto {
  @IsIn(memberStatuses)
  status: MemberStatus;

  @IsString()
  @MaxLength(10)
  from: string;

  @Tidy()
  @IsString()
  @MaxLength(longest)
  source: string;

  @TidyOrNull()
  @Nullable()
  @IsString()
  @MaxLength(longest)
  reason: string | null;
}

export class StatusSpanDto extends StatusStartDto {
  /** First day on which the status no longer holds; null while it lasts. */
  @Nullable()
  @IsString()
  @MaxLength(10)
  until: string | null;
}

export class AddMemberDto extends MemberFieldsDto {
  /** The first status of the member. */
  @IsDefined()
  @ValidateNested()
  @Type(() => StatusStartDto)
  start: StatusStartDto;

  /** True: there is another member of that name in the country, and this is not the same one. */
  @IsOptional()
  @IsBoolean()
  namesake?: boolean;
}

/** What every change of a member says: which version was seen, and why it is changed. */
export class SeenDto {
  /** `version` of the member as it was seen; another one in force is a conflict. */
  @Matches(/^[0-9a-f]{16}$/)
  version: string;
}

export class CorrectedFieldsDto extends PartialType(MemberFieldsDto, { skipNullProperties: false }) {
  /** The names before the present one, the oldest first. */
  @ValidateIf((_: object, value: unknown) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => FormerNameDto)
  formerNames?: FormerNameDto[];
}

export class CorrectMemberDto extends SeenDto {
  /** Only what is to change. */
  @IsDefined()
  @ValidateNested()
  @Type(() => CorrectedFieldsDto)
  fields: CorrectedFieldsDto;

  /** True: the country's other members get its name as well. */
  @IsOptional()
  @IsBoolean()
  countryNameForAll?: boolean;

  @IsOptional()
  @TidyOrNull()
  @IsString()
  @MaxLength(longest)
  reason?: string | null;

  @IsOptional()
  @TidyOrNull()
  @IsString()
  @MaxLength(longest)
  source?: string | null;
}

export class SetStatusDto extends StatusStartDto {
  /** `version` of the member as it was seen. */
  @Matches(/^[0-9a-f]{16}$/)
  version: string;
}

export class CorrectStatusesDto extends SeenDto {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => StatusSpanDto)
  statuses: StatusSpanDto[];

  /** Why it is corrected. */
  @IsOptional()
  @TidyOrNull()
  @IsString()
  @MaxLength(longest)
  reason?: string | null;
}

export class RenameMemberDto extends SeenDto {
  @Tidy()
  @IsString()
  @MaxLength(longest)
  name: string;

  /** First day of the new name. */
  @IsString()
  @MaxLength(10)
  on: string;

  @Tidy()
  @IsString()
  @MaxLength(longest)
  source: string;

  @IsOptional()
  @TidyOrNull()
  @IsString()
  @MaxLength(longest)
  reason?: string | null;
}

export class MergeMemberDto extends SeenDto {
  /** Id of the member that carries on. */
  @IsString()
  @MaxLength(200)
  into: string;

  /** First day on which this member is none of its own. */
  @IsString()
  @MaxLength(10)
  on: string;

  @Tidy()
  @IsString()
  @MaxLength(longest)
  source: string;

  @Tidy()
  @IsString()
  @MaxLength(longest)
  reason: string;
}
