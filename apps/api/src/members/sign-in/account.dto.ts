import { IsIn } from 'class-validator';
import { languages } from '#members';
import type { Language } from '#members';

export class MailLanguageDto {
  @IsIn(languages)
  language: Language;
}
