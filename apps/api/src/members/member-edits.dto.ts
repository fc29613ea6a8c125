import { IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';

export class EditsQuery {
  /** Only edits before this one. */
  @IsOptional()
  @IsUUID()
  before?: string;
}

export class EditChangesQuery {
  /** Only cities after this one, by id. */
  @IsOptional()
  @IsString()
  @MaxLength(120)
  after?: string;
}

export class UndoEditDto {
  /** Why the edit is taken back. */
  @IsString()
  @Length(3, 500)
  reason: string;
}
