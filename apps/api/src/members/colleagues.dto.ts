import { IsEmail, IsIn, IsString, IsUUID, Length, MaxLength, ValidateIf } from 'class-validator';
import { cityRoles } from '#members';
import type { CityRole, InterfaceLanguage } from '#members';
import { IsLanguageTag } from '../http/is-language-tag.ts';
import { IsLabel } from './is-label.ts';

/** Whom a city's focal point invites. */
export class InviteColleagueDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  /** How the pages name the person: a function rather than a name. */
  @IsLabel()
  label: string;

  @IsIn(cityRoles)
  role: CityRole;

  /** Language of the mails. */
  @IsLanguageTag()
  language: InterfaceLanguage;
}

/** A new focal point in the place of one who no longer answers. */
export class ReplaceFocalPointDto {
  /** The role that ends; null where the city has no focal point. */
  @ValidateIf((dto: ReplaceFocalPointDto) => dto.replaces !== null)
  @IsUUID()
  replaces: string | null;

  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsLabel()
  label: string;

  @IsLanguageTag()
  language: InterfaceLanguage;

  /** Why; stays in the record and is told to whoever is replaced. */
  @IsString()
  @Length(5, 500)
  note: string;
}
