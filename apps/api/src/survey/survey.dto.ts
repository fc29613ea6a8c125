import { Type } from 'class-transformer';
import {
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

export class OpenRoundDto {
  /** Short id in addresses: `april-2019`. */
  @Matches(/^[a-z0-9][a-z0-9-]{2,60}$/)
  id: string;

  @IsString()
  @Length(3, 120)
  title: string;

  @IsISO8601({ strict: true })
  opensAt: string;

  @IsISO8601({ strict: true })
  deadline: string;

  /** IANA zone in which the deadline is announced. */
  @IsTimeZone()
  timeZone: string;

  /** Day of the roll whose members are asked; the opening day when left out. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  roll?: string;
}

export class SaveAnswerDto {
  /** The answer, or null to clear it; checked against the questionnaire. */
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

  @Matches(/^\d{4}-\d{2}-\d{2}$/)
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
