import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsTimeZone,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const day = /^[12]\d{3}-\d{2}-\d{2}$/;
const instant = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
/** More than the network has members. */
const mostCities = 2_000;

export class ChangeRoundDto {
  @IsString()
  @Length(3, 120)
  title: string;

  /** An instant with its offset: `2019-04-01T00:00:00Z`. */
  @IsISO8601({ strict: true })
  @Matches(instant)
  opensAt: string;

  @IsISO8601({ strict: true })
  @Matches(instant)
  deadline: string;

  /** IANA zone in which the deadline is announced. */
  @IsTimeZone()
  timeZone: string;

  /** Days after the deadline in which late answers are taken; until the team closes the round when left out. */
  @ValidateIf((dto: ChangeRoundDto) => dto.graceDays !== null && dto.graceDays !== undefined)
  @IsInt()
  @Min(0)
  @Max(365)
  graceDays?: number | null;

  /** True: a pilot, for trying it out; never counts. */
  @IsOptional()
  @IsBoolean()
  practice?: boolean;

  /** The cities of a pilot; every member on the roll when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostCities)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  cities?: string[];
}

export class ReopenRoundDto {
  @IsString()
  @Length(3, 500)
  reason: string;
}

export class AskedVersionDto {
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  id: string;

  @IsInt()
  @Min(1)
  version: number;
}

export class DraftRoundDto extends ChangeRoundDto {
  /** Short id in addresses: `april-2019`. */
  @Matches(/^[a-z0-9][a-z0-9-]{2,60}$/)
  id: string;

  /** Day of the roll whose members are asked; the opening day when left out. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(day)
  roll?: string;

  /** The published version that is asked; the questionnaire of April 2019 when left out. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AskedVersionDto)
  questionnaire?: AskedVersionDto;
}

export class CohortDto {
  @Matches(/^[a-z0-9][a-z0-9-]{0,40}$/)
  id: string;

  @IsString()
  @Length(2, 80)
  name: string;

  @IsISO8601({ strict: true })
  @Matches(instant)
  deadline: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostCities)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  cities: string[];
}

export class KeepCohortsDto {
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CohortDto)
  cohorts: CohortDto[];
}

export class ExtendDto {
  /** The city that gets more time; null for all. */
  @ValidateIf((dto: ExtendDto) => dto.city !== null)
  @IsString()
  @MaxLength(120)
  city: string | null;

  @IsISO8601({ strict: true })
  @Matches(instant)
  deadline: string;

  @IsString()
  @Length(3, 500)
  reason: string;
}

export class ReplaceQuestionnaireDto {
  /** The questionnaire as JSON text (`docs/schema/questionnaire.schema.json`). */
  @IsString()
  @MaxLength(1_000_000)
  document: string;

  /** True: only say what would come of it. */
  @IsBoolean()
  dryRun: boolean;

  /** Why, for the record; needed when it is done. */
  @ValidateIf(({ dryRun, reason }: ReplaceQuestionnaireDto) => !dryRun || reason !== undefined)
  @IsString()
  @Length(3, 500)
  reason?: string;
}
