import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBase64,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { languages } from '#members';
import type { Language } from '#members';
import type { ReviewedText } from '#survey';

/** Of a file in base64: four letters for three bytes of four megabytes. */
const mostLetters = 5_600_000;

export class ImportQuestionnaireDto {
  /** Its name, whose ending says little: the content decides. */
  @IsString()
  @Length(1, 200)
  name: string;

  /** The file in base64: XLSForm (`.xlsx`), LimeSurvey (`.lss`, `.txt`) or a questionnaire (`.json`); at most 4 MB. */
  @IsBase64()
  @MaxLength(mostLetters)
  content: string;
}

export class CopyQuestionnaireDto {
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  questionnaire: string;

  @IsInt()
  @Min(1)
  version: number;

  /** The language in which the copy is written. */
  @IsIn(languages)
  source: Language;
}

export class ReviewedTextDto implements ReviewedText {
  /** `questions.means.title` */
  @IsString()
  @MaxLength(200)
  key: string;

  @IsIn(languages)
  language: Language;
}

export class SaveDraftDto {
  /** The save on which the page was drawn. */
  @IsInt()
  @Min(0)
  revision: number;

  /** The questionnaire as JSON text; a text that is still missing in a language is empty. */
  @IsString()
  @MaxLength(1_000_000)
  document: string;

  /** Translations that somebody has read. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5_000)
  @ValidateNested({ each: true })
  @Type(() => ReviewedTextDto)
  reviewed?: ReviewedTextDto[];
}

export class PublishDraftDto {
  @IsInt()
  @Min(0)
  revision: number;

  /** Why it is published although translations are missing or outdated; stays on record with the name. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  gapsReason?: string | null;
}
