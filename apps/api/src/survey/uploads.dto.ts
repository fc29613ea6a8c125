import { IsString, Length, Matches } from 'class-validator';

/** What a paper that is sent calls itself. */
export class PaperFileQuery {
  @IsString()
  @Length(0, 400)
  name: string;
}

/** What a file calls itself, and the question that it answers. */
export class AnswerFileQuery extends PaperFileQuery {
  @Matches(/^[\w.-]{1,80}$/)
  question: string;
}
