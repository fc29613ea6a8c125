import { Transform, Type } from 'class-transformer';
import {
  IsDefined,
  IsInt,
  IsISO8601,
  IsString,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const day = /^[12]\d{3}-\d{2}-\d{2}$/;

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

export class EnterResponseDto {
  /** As it is signed on the form. */
  @IsDefined()
  @ValidateNested()
  @Type(() => StatementDto)
  statement: StatementDto;
}

export class SubmitResponseDto {
  @IsDefined()
  @ValidateNested()
  @Type(() => StatementDto)
  statement: StatementDto;

  /** Id of the photograph of the signed sheet, where it was signed on paper. */
  @IsOptional()
  @IsUUID()
  sheet?: string;
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
