import { IsBoolean, IsISO8601, IsOptional, IsString, MaxLength } from 'class-validator';

export class RollQuery {
  /** The day of the roll; today when left out. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  on?: string;
}

export class ImportMembersDto {
  /** The file's text, UTF-8. */
  @IsString()
  @MaxLength(5_000_000)
  csv: string;

  /** True: only say what would change. */
  @IsBoolean()
  dryRun: boolean;
}
