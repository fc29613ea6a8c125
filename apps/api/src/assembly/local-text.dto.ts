import { IsOptional, IsString, Length } from 'class-validator';
import { languages } from '#members';
import type { LocalText } from '#members';
import { Problem } from '#problem';

/** A text in one language at least. */
export class LocalTextDto {
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  en?: string;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  fr?: string;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  es?: string;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  ar?: string;
}

/** The text in every language; where one is missing the first that is there stands in, marked as not reviewed. */
export function localTextOf(dto: LocalTextDto): LocalText {
  const first = languages.map((language) => dto[language]).find((text) => text !== undefined);
  if (first === undefined) throw new Problem('invalid', 'text-missing');
  const [en, fr, es, ar] = languages.map((language) => dto[language] ?? first) as [
    string,
    string,
    string,
    string,
  ];
  const unreviewed = languages.filter((language) => dto[language] === undefined);
  return { en, fr, es, ar, ...(unreviewed.length > 0 && { unreviewed }) };
}
