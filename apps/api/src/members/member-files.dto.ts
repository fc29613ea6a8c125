import {
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';

export class ImportMembersDto {
  /** The file's text; the layouts are the network's list and our own export, told apart by the head line. */
  @IsString()
  @MaxLength(5_000_000)
  csv: string;

  /** True: only say what would change. */
  @IsBoolean()
  dryRun: boolean;

  /** Name of the file. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string;

  /** Why the roll is changed; needed to import, not for a dry run. */
  @ValidateIf((dto: ImportMembersDto) => !dto.dryRun || dto.reason !== undefined)
  @IsString()
  @Length(3, 500)
  reason?: string;

  /** `base` of the dry run that was looked at: the import is refused when the roll has changed since. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  base?: string;
}

export class ExportQuery {
  /** The day of the roll; today when left out. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  on?: string;

  /** `true`: every member ever known, not only those on the roll that day. */
  @IsOptional()
  @IsIn(['true', 'false'])
  all?: 'true' | 'false';
}
