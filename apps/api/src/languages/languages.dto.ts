import { IsBoolean, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';

export class UploadLanguageDto {
  /** BCP 47 tag: `ko`, `zh-Hant`. */
  @IsString()
  @Length(2, 20)
  tag: string;

  /** The language in its own words, as it is offered to readers. */
  @IsString()
  @Length(1, 60)
  name: string;

  /** The file's text: a PO file in UTF-8, far larger than a complete one. */
  @IsString()
  @MaxLength(2_000_000)
  po: string;

  /** True: only say what would come of it. */
  @IsBoolean()
  dryRun: boolean;
}

export class MessagesQuery {
  /** The hash by which the list of languages names the texts; with it they may be kept for ever. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  hash?: string;

  /** Parts of the product, separated by commas; all when left out. */
  @IsOptional()
  @Matches(/^[a-z-]+(,[a-z-]+)*$/)
  @MaxLength(500)
  areas?: string;
}
