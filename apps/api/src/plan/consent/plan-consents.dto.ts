import { IsIn, IsString, Length, ValidateIf } from 'class-validator';

const answers = ['agreed', 'declined'] as const;

export class AnswerTaskDto {
  @IsIn(answers)
  answer: (typeof answers)[number];

  /** On what condition, or why not; null where there is nothing to add. */
  @ValidateIf((dto: AnswerTaskDto) => dto.condition !== null)
  @IsString()
  @Length(1, 2_000)
  condition: string | null;
}
