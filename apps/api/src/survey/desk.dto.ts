import { IsBoolean, IsOptional, IsString, Length, Matches } from 'class-validator';

export class CommentDto {
  @Matches(/^[\w.-]{1,80}$/)
  question: string;

  @IsString()
  @Length(1, 2000)
  text: string;
}

export class ResolveCommentDto {
  /** False opens it again. */
  @IsBoolean()
  resolved: boolean;
}

export class SendBackDto {
  /** What is still to do. */
  @IsString()
  @Length(1, 2000)
  note: string;
}

export class ChangesQuery {
  /** Only the changes of this question. */
  @IsOptional()
  @Matches(/^[\w.-]{1,80}$/)
  question?: string;
}
