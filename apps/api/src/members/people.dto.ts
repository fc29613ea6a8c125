import { IsEmail, IsIn, IsString, Length, MaxLength, ValidateIf } from 'class-validator';
import { roles } from '#members';
import type { InterfaceLanguage, Role } from '#members';
import { IsLanguageTag } from '../http/is-language-tag.ts';

export class AddPersonDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  /** How the pages name the person: a function rather than a name, `Focal point of Cork`. */
  @IsString()
  @Length(2, 120)
  label: string;

  @IsIn(roles)
  role: Role;

  /** The city that the role is for; null for roles in the network. */
  @ValidateIf((dto: AddPersonDto) => dto.city !== null)
  @IsString()
  @MaxLength(120)
  city: string | null;

  /** Language of the mails. */
  @IsLanguageTag()
  language: InterfaceLanguage;
}
