import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateIf,
} from 'class-validator';
import { languages } from '#members';
import type { Language } from '#members';
import { commentOutcomes, commentVisibilities } from '#plan';
import type { CommentOutcome, CommentVisibility } from '#plan';

/** With its time zone: a deadline is the same for everyone. */
const instant = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const states = ['open', ...commentOutcomes] as const;

export class OpenConsultationDto {
  /** Until when cities may comment. */
  @IsISO8601({ strict: true })
  @Matches(instant)
  closesAt: string;

  /** When a city sees what other cities say: never before it is answered, after the close, or at once. */
  @IsIn(commentVisibilities)
  visibility: CommentVisibility;
}

export class ConsultationTermDto {
  @IsISO8601({ strict: true })
  @Matches(instant)
  closesAt: string;
}

export class PlanCommentDto {
  /** Id of a line of the commented version, `P2.objective`. */
  @IsString()
  @Length(1, 100)
  line: string;

  @IsIn(languages)
  language: Language;

  @IsString()
  @Length(1, 8_000)
  @Matches(/\S/)
  words: string;
}

export class PlanCommentAnswerDto {
  @IsIn(commentOutcomes)
  outcome: CommentOutcome;

  /** Why; it is published beside the comment. */
  @IsString()
  @Length(1, 8_000)
  @Matches(/\S/)
  reason: string;

  /** The version that took it up; null where none did. */
  @ValidateIf((dto: PlanCommentAnswerDto) => dto.version !== null)
  @IsInt()
  @Min(1)
  version: number | null;
}

/** Which comments are asked for; all that the reader may see where nothing is said. */
export class CommentsQuery {
  @IsOptional()
  @IsUUID()
  consultation?: string;

  @IsOptional()
  @IsString()
  @Length(1, 100)
  city?: string;

  /** A line with everything under it: `P2` has `P2.objective`. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  line?: string;

  @IsOptional()
  @Type(() => String)
  @IsIn(states)
  outcome?: (typeof states)[number];
}
