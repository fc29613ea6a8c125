import type { InterfaceLanguage } from '#members';
import { IsLanguageTag } from '../../http/is-language-tag.ts';

export class MailLanguageDto {
  @IsLanguageTag()
  language: InterfaceLanguage;
}
