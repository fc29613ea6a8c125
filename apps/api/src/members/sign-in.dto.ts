import { IsEmail, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import type { InterfaceLanguage } from '#members';
import { IsLanguageTag } from '../http/is-language-tag.ts';

export class RequestSignInDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  /** Language of the mail. */
  @IsOptional()
  @IsLanguageTag()
  language?: InterfaceLanguage;
}

export class LinkSignInDto {
  /** The token from the link. */
  @IsString()
  @Length(20, 100)
  token: string;

  /** Which of the people who read the mailbox. */
  @IsOptional()
  @IsUUID()
  person?: string;
}

export class CodeSignInDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  /** The six digits from the mail. */
  @Matches(/^\d{6}$/)
  code: string;

  /** Which of the people who read the mailbox. */
  @IsOptional()
  @IsUUID()
  person?: string;
}

export class FirstRunDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  /** The token that the service printed when it started. */
  @IsString()
  @MaxLength(100)
  token: string;
}
