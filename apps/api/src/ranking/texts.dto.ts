import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

export class TextsQuery {
  /** Every word must stand in the text; case and accents do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  question?: string;

  /** Id of a code, or `none` for texts without any. */
  @IsOptional()
  @IsString()
  @MaxLength(36)
  code?: string;

  /** Texts of cities that have this area among their first priorities. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  area?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100_000)
  offset?: number;
}

export class WriteCodeDto {
  @IsString()
  @Length(1, 80)
  @Matches(/\S/)
  name: string;

  /** What is coded so, and what is not. */
  @IsString()
  @Length(1, 1000)
  @Matches(/\S/)
  definition: string;

  /** No longer given. */
  @IsOptional()
  @IsBoolean()
  retired?: boolean;
}

export class CodeTextDto {
  @IsUUID()
  code: string;

  /** False takes the code away. */
  @IsBoolean()
  given: boolean;
}

export class ClearQuoteDto {
  /** As they stand in the text, with `[…]` where some are left out. */
  @IsString()
  @Length(3, 1000)
  words: string;
}

export class RevokeQuoteDto {
  @IsString()
  @Length(3, 1000)
  reason: string;
}
