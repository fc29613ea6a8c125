import { IsBase64, IsBoolean, IsOptional, IsString, Length, MaxLength } from 'class-validator';

/** Of a file in base64: four letters for three bytes of eight megabytes. */
const mostLetters = 11_200_000;

export class ImportResponsesDto {
  /** Its name, whose ending says little: the content decides. */
  @IsString()
  @Length(1, 200)
  name: string;

  /** The table in base64, as CSV or workbook: one row for each city, columns by question code; at most 8 MB, as CSV 5 MB. */
  @IsBase64()
  @MaxLength(mostLetters)
  content: string;

  /** The column with the id of the city; `city` when left out. */
  @IsOptional()
  @IsString()
  @Length(1, 80)
  who?: string;

  /** Only says what would be stored. */
  @IsBoolean()
  dryRun: boolean;
}
