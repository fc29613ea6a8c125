import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsTimeZone,
  Length,
  Matches,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const day = /^[12]\d{3}-\d{2}-\d{2}$/;
const instant = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

export class OpenRoundDto {
  /** Short id in addresses: `april-2019`. */
  @Matches(/^[a-z0-9][a-z0-9-]{2,60}$/)
  id: string;

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

  /** Day of the roll whose members are asked; the opening day when left out. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(day)
  roll?: string;

  /** True: for trying it out; never counts. */
  @IsOptional()
  @IsBoolean()
  practice?: boolean;
}

export class SaveAnswerDto {
  /** The answer, or null to clear it; checked against the questionnaire. */
  // As it came: the transformer would silently leave out keys that every object has, such as toString.
  @Transform(({ obj }) => (obj as SaveAnswerDto).value)
  @ValidateIf((dto: SaveAnswerDto) => dto.value !== null)
  @IsDefined()
  value: unknown;

  /** The revision that the client saw last; 0 for none. */
  @IsInt()
  @Min(0)
  revision: number;
}

export class StatementDto {
  @IsString()
  @Length(2, 120)
  name: string;

  @IsString()
  @Length(2, 120)
  title: string;

  @IsISO8601({ strict: true })
  @Matches(day)
  date: string;
}

export class SubmitResponseDto {
  @IsDefined()
  @ValidateNested()
  @Type(() => StatementDto)
  statement: StatementDto;
}

export class ReopenResponseDto {
  @IsString()
  @Length(3, 500)
  reason: string;
}

export class WatchQuery {
  /** ISO 3166-1 alpha-3. */
  @Matches(/^[A-Z]{3}$/)
  country: string;
}
