import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { letterLimits } from '#survey';

export class SaveLetterTextDto {
  @IsString()
  @MaxLength(letterLimits.subject)
  subject: string;

  @IsString()
  @MaxLength(letterLimits.body)
  body: string;
}

export class SendLettersDto {
  /** One city alone, again where it has been sent; every city that still needs it when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(120)
  city?: string;

  /** Which reminder: 1, 2, 3 …; each is sent once to each city. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  number?: number;

  /** Mails in a minute; 60 when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  perMinute?: number;
}

export class LetterToQuery {
  /** The city whose letter is looked at. */
  @IsOptional()
  @IsString()
  @MaxLength(120)
  city?: string;

  /** ISO 3166-1 alpha-3: the country whose contact is written to. */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  country?: string;

  /** In which language it is looked at; that of each reader when left out. */
  @IsOptional()
  @Matches(/^[A-Za-z-]{2,35}$/)
  language?: string;
}

export class BouncesDto {
  /** Addresses as they are: one a line, or a whole report. */
  @IsString()
  @MaxLength(200_000)
  addresses: string;
}
