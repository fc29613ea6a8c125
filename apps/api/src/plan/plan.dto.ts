import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { languages } from '#members';
import type { Language } from '#members';

export class DocumentQuery {
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  /** A version; the newest when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version?: number;
}
