import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { roles } from '#members';
import type { InterfaceLanguage, Role } from '#members';
import { IsLanguageTag } from '../http/is-language-tag.ts';
import { IsLabel } from './is-label.ts';

export class GiveRoleDto {
  @IsIn(roles)
  role: Role;

  /** The city that the role is for; null for roles that are not held for a city. */
  @ValidateIf((dto: GiveRoleDto) => dto.city !== null)
  @IsString()
  @MaxLength(120)
  city: string | null;

  /** ISO 3166-1 alpha-3 of the country that the role is for; left out or null for other roles. */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  country?: string | null;
}

export class AddPersonDto extends GiveRoleDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  /** How the pages name the person: a function rather than a name, `Focal point of Cork`. */
  @IsLabel()
  label: string;

  /** Language of the mails. */
  @IsLanguageTag()
  language: InterfaceLanguage;

  /** True: another person who shares a mailbox that is known. */
  @IsOptional()
  @IsBoolean()
  another?: boolean;
}

export class EndRoleDto {
  /** The role as it was given. */
  @IsUUID()
  grant: string;

  /** Why; stays in the record. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  note?: string;
}

export class CorrectPersonDto {
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @IsOptional()
  @IsLabel()
  label?: string;

  @IsOptional()
  @IsLanguageTag()
  language?: InterfaceLanguage;

  /** Why; stays in the record, which does not keep what stood there before. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  note?: string;
}
