import { IsBoolean, IsString, IsUUID, Length, Matches, ValidateIf } from 'class-validator';

export class PlanNoteDto {
  /** Paragraph, field or line of the plan, `P2.O1.A3.host`. */
  @IsString()
  @Length(1, 100)
  line: string;

  /** The note that began the thread; null for one that begins a thread. */
  @ValidateIf((dto: PlanNoteDto) => dto.thread !== null)
  @IsUUID()
  thread: string | null;

  @IsString()
  @Length(1, 4_000)
  @Matches(/\S/)
  words: string;
}

export class ResolveNoteDto {
  @IsBoolean()
  resolved: boolean;
}
